// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The packs of a show: switched, taken in, given out.

#include "app/window/cleanupcontroller.h"

#include "app/window/filechooser.h"
#include "app/window/projectcontroller.h"
#include "widgets/cleanup/cleanupdialog.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// No pack is larger; what is, is not read.
constexpr qint64 mostBytes = 2 << 20;

} // namespace

void CleanUpController::showPacks()
{
    const auto all = packs();
    if (!m_dialog || !all)
        return;
    std::vector<CleanUpPack> list;
    for (const StylePacks::Entry &entry : all->all())
        list.push_back({entry.pack.name, entry.isOn, entry.trouble});
    m_dialog->setPacks(list);
}

void CleanUpController::withPack(const QString &name,
                                 const std::function<Result<>(StylePacks &, const StylePacks::Entry &)> &act)
{
    auto all = packs();
    if (!all || !m_dialog)
        return;
    keepSwitches();
    for (const StylePacks::Entry &entry : all->all()) {
        if (entry.pack.name != name)
            continue;
        const auto done = act(*all, entry);
        m_dialog->showTrouble(done ? QString() : done.error().text());
        break;
    }
    showPacks();
    find();
}

void CleanUpController::addPack()
{
    FileRequest request;
    request.title = tr("Add a style pack");
    request.folder = QFileInfo(m_desk.projects.path()).path();
    request.filters = {tr("Style packs (%1)").arg(u"*.json"_s)};
    m_desk.chooser.choose(m_dialog, request, [this](const QString &path) {
        auto all = packs();
        if (!all || !m_dialog)
            return;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_dialog->showTrouble(tr("%1 cannot be read: %2").arg(path, file.errorString()));
            return;
        }
        const auto added = all->add(file.read(mostBytes), path);
        m_dialog->showTrouble(added ? added->warnings.join(u'\n') : added.error().text());
        showPacks();
        find();
    });
}

void CleanUpController::exportPack(const QString &name)
{
    FileRequest request;
    request.title = tr("Save the style pack");
    request.folder = QFileInfo(m_desk.projects.path()).path();
    request.name = name + u".json"_s;
    request.filters = {tr("Style packs (%1)").arg(u"*.json"_s)};
    request.suffix = u"json"_s;
    request.isSaving = true;
    m_desk.chooser.choose(m_dialog, request, [this, name](const QString &path) {
        withPack(name, [&path](StylePacks &, const StylePacks::Entry &entry) -> Result<> {
            QSaveFile file(path);
            const QByteArray json = writeStylePack(entry.pack);
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
                return failure(Error::Kind::Unwritable, file.errorString(), path);
            return {};
        });
    });
}

} // namespace Ropewalk
