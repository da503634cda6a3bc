// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/rescuecontroller.h"

#include "widgets/common/messagebars.h"

#include <QDateTime>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr std::chrono::milliseconds checkAfter{1500};
constexpr qsizetype mostNamed = 4;

const QString damagedId = u"damaged"_s;
const QString salvageId = u"salvage"_s;
const QString suffix = u"ropewalk"_s;

} // namespace

RescueController::RescueController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_start.setSingleShot(true);
    m_start.setInterval(checkAfter);
    connect(&m_start, &QTimer::timeout, this, &RescueController::check);
    connect(&desk.projects, &ProjectController::opened, this, [this] {
        m_desk.bars.remove(damagedId);
        if (QFileInfo::exists(m_desk.projects.path()))
            m_start.start();
    });
    connect(&desk.projects, &ProjectController::closed, this, [this] {
        m_start.stop();
        m_checking.cancel();
        m_desk.bars.remove(damagedId);
    });
}

void RescueController::check()
{
    const QString path = m_desk.projects.path();
    if (path.isEmpty())
        return;
    m_checking.start<Result<FileReport>>(
        [path](const Worker::Progress &progress) {
            return checkFile(path, [&progress] { return !progress(0); });
        },
        [this, path](const Result<FileReport> &report) {
            // By now it may be another project's turn; a file that is gone or cannot be read is said
            // elsewhere.
            if (report && path == m_desk.projects.path())
                showReport(path, *report);
        });
}

void RescueController::showReport(const QString &path, const FileReport &report)
{
    if (report.isWhole()) {
        if (report.hasSums)
            Q_EMIT checked(QDateTime::currentDateTime());
        return;
    }
    QStringList parts;
    for (const FileReport::Damage &damage : report.damages)
        parts.append(damage.what);
    if (parts.isEmpty())
        parts = report.faults;
    const qsizetype more = parts.size() - mostNamed;
    parts = parts.first(std::min(parts.size(), mostNamed));
    if (more > 0)
        parts.append(tr("%n more", nullptr, int(more)));
    m_desk.bars.show(
        {damagedId, Message::Severity::Trouble,
         tr("Not everything in “%1” is as it was written: the disk, or whatever brought the file here, "
            "has damaged it. Look at this before you rely on it: %2.")
             .arg(QFileInfo(path).fileName(), parts.join(u"; "_s)),
         waysOut(path)});
}

std::vector<Message::Action> RescueController::offersFor(const QString &path) const
{
    std::vector<Message::Action> actions;
    for (const Offer &offer : m_offers) {
        if (auto action = offer(path))
            actions.push_back(std::move(*action));
    }
    return actions;
}

std::vector<Message::Action> RescueController::waysOut(const QString &path)
{
    std::vector<Message::Action> actions = offersFor(path);
    actions.push_back({tr("Salvage what can be read…"), [this, path] { chooseTarget(path); }, false});
    return actions;
}

std::vector<Message::Action> RescueController::waysOut(const QString &path, const Error &error)
{
    if (path.isEmpty())
        return {};
    if (error.kind == Error::Kind::Damaged)
        return waysOut(path);
    return QFileInfo::exists(path) ? std::vector<Message::Action>{} : offersFor(path);
}

void RescueController::chooseTarget(const QString &path)
{
    const QFileInfo file(path);
    const QString name = tr("%1 (salvaged)").arg(file.completeBaseName()) + u'.' + suffix;
    const FileRequest request{tr("Salvage into a new file"),
                              file.absolutePath(),
                              name,
                              {tr("Ropewalk projects") + u" (*."_s + suffix + u')'},
                              suffix,
                              true};
    m_desk.chooser.choose(&m_desk.window, request,
                          [this, path](const QString &target) { salvageTo(path, target); });
}

void RescueController::salvageTo(const QString &path, const QString &target)
{
    Message message{salvageId, Message::Severity::Information,
                    tr("Reading what can be read of “%1”…").arg(QFileInfo(path).fileName())};
    message.isClosable = false;
    message.progress = Message::Progress{-1, [this] { m_salvaging.cancel(); }};
    m_desk.bars.show(message);
    m_salvaging.start<Result<SalvageReport>>(
        [path, target](const Worker::Progress &progress) {
            return salvage(path, target, {}, [&progress] { return !progress(0); });
        },
        [this, target](const Result<SalvageReport> &report) { showSalvaged(target, report); });
}

void RescueController::showSalvaged(const QString &target, const Result<SalvageReport> &report)
{
    if (!report && report.error().kind == Error::Kind::Cancelled) {
        m_desk.bars.remove(salvageId);
        return;
    }
    if (!report) {
        m_desk.bars.show({salvageId, Message::Severity::Trouble, report.error().text()});
        return;
    }
    m_desk.bars.show({salvageId,
                      report->isWhole() ? Message::Severity::Information : Message::Severity::Warning,
                      tr("What could be read is in “%1”. %2.")
                          .arg(QFileInfo(target).fileName(), report->sentences().join(u"; "_s)),
                      {{tr("Open it"), [this, target] { m_desk.projects.open(target); }}}});
}

} // namespace Ropewalk
