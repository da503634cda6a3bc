// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Ropewalk::JsonFile
{

namespace
{

/// Larger than any that the program writes.
constexpr qint64 mostBytes = qint64(16) * 1024 * 1024;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(JsonFile)

public:
    static QString of(const Trouble &trouble)
    {
        switch (trouble.kind) {
        case Trouble::Kind::Unreadable:
            return tr("“%1” cannot be read (%2), so everything is as it is at first.")
                .arg(trouble.path, trouble.detail);
        case Trouble::Kind::Damaged:
            return tr("“%1” was damaged, so everything is as it is at first. It is kept as “%2”.")
                .arg(trouble.path, trouble.detail);
        case Trouble::Kind::None:
            break;
        }
        return {};
    }
    static QString unwritable(const QString &reason)
    {
        return tr("The file cannot be written: %1.").arg(reason);
    }
};

/// A name beside `path` that is free.
QString asideOf(const QString &path)
{
    QString name = path + u".damaged"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1.damaged-%2"_s.arg(path).arg(number);
    return name;
}

} // namespace

QString Trouble::text() const
{
    return Texts::of(*this);
}

Read read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {Trouble::Kind::Unreadable, path, file.errorString()}};
    const QByteArray bytes = file.size() <= mostBytes ? file.readAll() : QByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject())
        return {document.object(), {}};
    file.close();
    const QString aside = asideOf(path);
    if (!QFile::rename(path, aside))
        return {{}, {Trouble::Kind::Unreadable, path, file.errorString()}};
    return {{}, {Trouble::Kind::Damaged, path, QFileInfo(aside).fileName()}};
}

Result<> write(const QString &path, const QJsonObject &object)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Unwritable, Texts::unwritable(file.errorString()), path);
    return {};
}

} // namespace Ropewalk::JsonFile
