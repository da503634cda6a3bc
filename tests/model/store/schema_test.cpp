// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/schema.h"

#include "model/store/database.h"
#include "tests/model/store/storefixture.h"

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class SchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersion_becomesTheNewest_data();
    void everyVersion_becomesTheNewest();
    void aStepThatFails_changesNothing();
    void theSchema_isClosedOutsideOfMigrations_data();
    void theSchema_isClosedOutsideOfMigrations();
    void builtInSteps_areNumberedFromOne();

private:
    const std::vector<Migration> m_steps = {
        {1, "CREATE TABLE a(x TEXT) STRICT; INSERT INTO a VALUES('one');"},
        {2, "CREATE TABLE b(x TEXT) STRICT; INSERT INTO b SELECT x || ' two' FROM a;"},
        {3, "DROP TABLE a; ALTER TABLE b ADD COLUMN y INTEGER NOT NULL DEFAULT 3;"},
    };
};

void SchemaTest::everyVersion_becomesTheNewest_data()
{
    QTest::addColumn<int>("from");
    for (int from = 0; from <= 3; ++from)
        QTest::newRow(qPrintable(QString::number(from))) << from;
}

void SchemaTest::everyVersion_becomesTheNewest()
{
    QFETCH(int, from);
    auto database = Database::openInMemory();
    QVERIFY(database);
    const std::span<const Migration> steps(m_steps);
    QVERIFY(Schema::migrate(**database, steps.first(size_t(from))));
    QCOMPARE(Schema::versionOf(**database), from);
    QVERIFY(Schema::check(**database, from, steps));
    QCOMPARE(Schema::check(**database, 3, steps).has_value(), from == 3);
    const auto migrated = Schema::migrate(**database, steps);
    QVERIFY2(migrated, faultIn(migrated));
    QCOMPARE(Schema::versionOf(**database), 3);
    QVERIFY(Schema::check(**database, 3, steps));
    QCOMPARE((*database)->value<QString>("SELECT x || y FROM b"), u"one two3"_s);
}

void SchemaTest::aStepThatFails_changesNothing()
{
    auto database = Database::openInMemory();
    std::vector<Migration> steps(m_steps.begin(), m_steps.begin() + 2);
    QVERIFY(Schema::migrate(**database, steps));
    // Its first statements are good, and so is its last.
    steps.push_back({3, "CREATE TABLE c(x); DELETE FROM a; INSERT INTO nowhere VALUES(1); DELETE FROM b;"});
    const auto migrated = Schema::migrate(**database, steps);
    QVERIFY(!migrated);
    QCOMPARE(Schema::versionOf(**database), 2);
    QVERIFY(Schema::check(**database, 2, steps));
    QCOMPARE((*database)->value<int>("SELECT count(*) FROM a"), 1);
}

void SchemaTest::theSchema_isClosedOutsideOfMigrations_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const auto *sql :
         {"CREATE TABLE t(x)", "CREATE TEMP TABLE t(x)", "DROP TABLE a", "CREATE INDEX i ON a(x)",
          "CREATE VIEW v AS SELECT 1", "CREATE TRIGGER g AFTER INSERT ON a BEGIN DELETE FROM a; END",
          "ALTER TABLE a RENAME TO z", "ATTACH ':memory:' AS other", "CREATE VIRTUAL TABLE f USING fts5(x)",
          "INSERT INTO sqlite_schema VALUES('table', 't', 't', 2, 'CREATE TABLE t(x)')",
          "SELECT load_extension('x')", "ANALYZE"})
        QTest::newRow(sql) << QByteArray(sql);
}

void SchemaTest::theSchema_isClosedOutsideOfMigrations()
{
    QFETCH(QByteArray, sql);
    auto database = Database::openInMemory();
    QVERIFY(Schema::migrate(**database, std::span(m_steps).first(1)));
    (*database)->run(sql.constData());
    QVERIFY(!(*database)->result());
    QVERIFY(Schema::check(**database, 1, m_steps));
}

void SchemaTest::builtInSteps_areNumberedFromOne()
{
    QVERIFY(Schema::currentVersion() >= 1);
    int number = 0;
    for (const Migration &step : Schema::migrations()) {
        QCOMPARE(step.number, ++number);
        QVERIFY(!step.sql.isEmpty());
    }
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
