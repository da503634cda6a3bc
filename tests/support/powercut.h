// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <map>
#include <memory>
#include <vector>

/// What a program did to the files of a folder (written down by tests/support/disklog), and what a disk may
/// hold of it after the power went at some moment.
///
/// What was synced is there. Of what was not, each write is there or not, whole or in sectors of 512 bytes;
/// names that were made, changed or removed are there in their order up to some point, those of a folder that
/// was synced for certain. A folder itself is there as soon as it is made.
class PowerCut final
{
public:
    /// False where the log cannot be read to its end.
    [[nodiscard]] bool read(const QString &logPath, const QString &folder);
    /// How many things were done.
    [[nodiscard]] qsizetype count() const { return qsizetype(m_steps.size()); }

    /// What the program had said until then, line by line.
    [[nodiscard]] QByteArray saidUntil(qsizetype step) const;
    /// Makes the folder as it may be when the power goes after the first `steps`. What else is in it is
    /// removed.
    void restore(qsizetype steps, QRandomGenerator &random) const;
    /// The same when nothing is lost.
    void restoreAll() const;

private:
    struct Step {
        char kind = 0;
        QString path;  ///< below the folder
        QString other; ///< the new name
        qint64 number = 0;
        QByteArray bytes;
    };
    /// A file: what is on the disk of it for certain, and what came after.
    struct File {
        QByteArray bytes;
        std::vector<const Step *> unsynced;
    };
    using FilePointer = std::shared_ptr<File>;
    using Names = std::map<QString, FilePointer>;

    struct Disk {
        Names now;
        Names certain;
        std::vector<std::pair<const Step *, FilePointer>> names; ///< that are not certain, in order
        std::vector<QString> folders;
    };

    [[nodiscard]] Disk diskAfter(qsizetype steps) const;
    static void rename(Names &names, const Step &step, const FilePointer &file);
    static void exchange(Names &names, const Step &step);
    static void carryOut(QByteArray &bytes, const Step &step, qsizetype from, qsizetype to);
    static void carryOut(QByteArray &bytes, const Step &step) { carryOut(bytes, step, 0, step.bytes.size()); }
    void write(const Names &names, const std::vector<QString> &folders) const;

    QString m_folder;
    std::vector<Step> m_steps;
};
