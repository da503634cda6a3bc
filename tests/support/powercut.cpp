// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/powercut.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstring>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype sector = 512;

/// Reads what the log holds, from front to back.
class LogReader final
{
public:
    explicit LogReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] bool isGood() const { return m_isGood; }
    template <typename T>
    T number()
    {
        T value{};
        if (take(qsizetype(sizeof value)))
            std::memcpy(&value, m_bytes.constData() + m_at - qsizetype(sizeof value), sizeof value);
        return value;
    }
    QByteArray text()
    {
        const auto length = qsizetype(number<quint32>());
        return take(length) ? m_bytes.sliced(m_at - length, length) : QByteArray();
    }

private:
    bool take(qsizetype count)
    {
        m_isGood = m_isGood && m_at + count <= m_bytes.size();
        if (m_isGood)
            m_at += count;
        return m_isGood;
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

QString folderOf(const QString &path)
{
    return path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
}

} // namespace

bool PowerCut::read(const QString &logPath, const QString &folder)
{
    m_folder = folder;
    QFile file(logPath);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    LogReader log(file.readAll());
    const auto below = [&folder](const QByteArray &path) {
        return QFile::decodeName(path).mid(folder.size() + 1);
    };
    while (!log.atEnd() && log.isGood()) {
        Step step;
        step.kind = log.number<char>();
        step.path = below(log.text());
        step.other = below(log.text());
        step.number = log.number<qint64>();
        step.bytes = log.text();
        m_steps.push_back(step);
    }
    return log.isGood();
}

QByteArray PowerCut::saidUntil(qsizetype step) const
{
    QByteArray said;
    for (qsizetype at = 0; at < step; ++at) {
        if (m_steps[size_t(at)].kind == 'A')
            said += m_steps[size_t(at)].bytes;
    }
    return said;
}

void PowerCut::carryOut(QByteArray &bytes, const Step &step, qsizetype from, qsizetype to)
{
    if (step.kind == 'T') {
        bytes.resize(step.number, '\0');
        return;
    }
    const qsizetype end = step.number + to;
    if (bytes.size() < end)
        bytes.resize(end, '\0');
    std::memcpy(bytes.data() + step.number + from, step.bytes.constData() + from, size_t(to - from));
}

void PowerCut::rename(Names &names, const Step &step, const FilePointer &file)
{
    // A folder takes along what is in it.
    const QString inside = step.path + u'/';
    Names moved;
    for (auto at = names.lower_bound(inside); at != names.end() && at->first.startsWith(inside);) {
        moved[step.other + u'/' + at->first.sliced(inside.size())] = at->second;
        at = names.erase(at);
    }
    names.merge(moved);
    if (file) {
        names.erase(step.path);
        names[step.other] = file;
    }
}

void PowerCut::exchange(Names &names, const Step &step)
{
    const auto one = names.extract(step.path);
    const auto other = names.extract(step.other);
    if (one)
        names[step.other] = one.mapped();
    if (other)
        names[step.path] = other.mapped();
}

PowerCut::Disk PowerCut::diskAfter(qsizetype steps) const
{
    Disk disk;
    for (qsizetype at = 0; at < steps; ++at) {
        const Step &step = m_steps[size_t(at)];
        const auto found = disk.now.find(step.path);
        const FilePointer file = found == disk.now.end() ? FilePointer() : found->second;
        switch (step.kind) {
        case 'C':
            disk.now[step.path] = std::make_shared<File>();
            disk.names.emplace_back(&step, disk.now[step.path]);
            break;
        case 'O':
            disk.now[step.path] = std::make_shared<File>();
            break;
        case 'W':
        case 'T':
            if (file)
                file->unsynced.push_back(&step);
            break;
        case 'F':
            if (!file)
                break;
            for (const Step *write : file->unsynced)
                carryOut(file->bytes, *write);
            file->unsynced.clear();
            break;
        case 'U':
            disk.now.erase(step.path);
            disk.names.emplace_back(&step, FilePointer());
            break;
        case 'N':
            rename(disk.now, step, file);
            disk.names.emplace_back(&step, file);
            break;
        case 'X':
            exchange(disk.now, step);
            disk.names.emplace_back(&step, FilePointer());
            break;
        case 'D':
            std::erase_if(disk.names, [&](const auto &name) {
                const Step &what = *name.first;
                const QString &changed = what.kind == 'N' ? what.other : what.path;
                if (folderOf(changed) != step.path)
                    return false;
                if (what.kind == 'C')
                    disk.certain[what.path] = name.second;
                else if (what.kind == 'U')
                    disk.certain.erase(what.path);
                else if (what.kind == 'X')
                    exchange(disk.certain, what);
                else
                    rename(disk.certain, what, name.second);
                return true;
            });
            break;
        case 'M':
            disk.folders.push_back(step.path);
            break;
        default: // what was said; a folder that is empty does no harm
            break;
        }
    }
    return disk;
}

void PowerCut::restore(qsizetype steps, QRandomGenerator &random) const
{
    Disk disk = diskAfter(steps);
    const auto reached = random.bounded(quint32(disk.names.size() + 1));
    for (quint32 at = 0; at < reached; ++at) {
        const auto &[step, file] = disk.names[at];
        if (step->kind == 'C')
            disk.certain[step->path] = file;
        else if (step->kind == 'U')
            disk.certain.erase(step->path);
        else if (step->kind == 'X')
            exchange(disk.certain, *step);
        else
            rename(disk.certain, *step, file);
    }
    const quint32 manner = random.bounded(3U);
    std::map<const File *, FilePointer> left;
    for (auto &[name, file] : disk.certain) {
        FilePointer &copy = left[file.get()];
        if (!copy) {
            copy = std::make_shared<File>(*file);
            for (const Step *step : file->unsynced) {
                if (manner == 1 && step->kind == 'W') {
                    for (qsizetype from = 0; from < step->bytes.size(); from += sector) {
                        if (random.bounded(2U) == 0)
                            carryOut(copy->bytes, *step, from, std::min(from + sector, step->bytes.size()));
                    }
                } else if (random.bounded(10U) < (manner == 2 ? 9U : 5U)) {
                    carryOut(copy->bytes, *step);
                }
            }
        }
        file = copy;
    }
    write(disk.certain, disk.folders);
}

void PowerCut::restoreAll() const
{
    Disk disk = diskAfter(count());
    for (const auto &[name, file] : disk.now) {
        for (const Step *step : std::exchange(file->unsynced, {}))
            carryOut(file->bytes, *step);
    }
    write(disk.now, disk.folders);
}

void PowerCut::write(const Names &names, const std::vector<QString> &folders) const
{
    QDir(m_folder).removeRecursively();
    QDir().mkpath(m_folder);
    for (const QString &folder : folders)
        QDir(m_folder).mkpath(folder);
    for (const auto &[name, file] : names) {
        if (name.contains("/#"_L1))
            continue; // it never got a name
        const QString path = m_folder + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(file->bytes) != file->bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
}
