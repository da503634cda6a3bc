// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/filechooser.h"

#include <QFileDialog>

namespace Ropewalk
{

void PlatformFileChooser::choose(QWidget *parent, const FileRequest &request,
                                 const std::function<void(const QString &path)> &done)
{
    auto *dialog = new QFileDialog(parent, request.title, request.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(request.isSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(request.isSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(request.filters);
    dialog->setDefaultSuffix(request.suffix);
    if (!request.name.isEmpty())
        dialog->selectFile(request.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, done);
    dialog->open();
}

} // namespace Ropewalk
