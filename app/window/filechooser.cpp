// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/filechooser.h"

#include <QFileDialog>

namespace Ropewalk
{

namespace
{

QFileDialog *dialogFor(QWidget *parent, const FileRequest &request)
{
    auto *dialog = new QFileDialog(parent, request.title, request.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(request.isSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(request.isSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(request.filters);
    dialog->setDefaultSuffix(request.suffix);
    if (!request.name.isEmpty())
        dialog->selectFile(request.name);
    return dialog;
}

} // namespace

void PlatformFileChooser::choose(QWidget *parent, const FileRequest &request,
                                 const std::function<void(const QString &path)> &done)
{
    QFileDialog *dialog = dialogFor(parent, request);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, done);
    dialog->open();
}

void PlatformFileChooser::chooseSeveral(QWidget *parent, const FileRequest &request,
                                        const std::function<void(const QStringList &paths)> &done)
{
    QFileDialog *dialog = dialogFor(parent, request);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, done);
    dialog->open();
}

} // namespace Ropewalk
