// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace Ropewalk
{

/// What a person is asked for when a file is to be named.
struct FileRequest {
    QString title;
    QString folder;      ///< to begin in; the system's choice where empty
    QString name;        ///< suggested
    QStringList filters; ///< "Projects (*.ropewalk)"
    QString suffix;      ///< without dot; given to a name without one
    bool isSaving = false;
};

/// Asks people for files. A seam: tests answer in their place.
class FileChooser
{
public:
    virtual ~FileChooser() = default;

    /// Returns at once; `done` is called with the path once there is one, and not where the person changed
    /// their mind. A name that is taken was asked about when `done` has it.
    virtual void choose(QWidget *parent, const FileRequest &request,
                        const std::function<void(const QString &path)> &done) = 0;
    /// The same for files to open, of which there may be several.
    virtual void chooseSeveral(QWidget *parent, const FileRequest &request,
                               const std::function<void(const QStringList &paths)> &done)
    {
        choose(parent, request, [done](const QString &path) { done({path}); });
    }
};

/// The platform's own dialog.
class PlatformFileChooser final : public FileChooser
{
public:
    void choose(QWidget *parent, const FileRequest &request,
                const std::function<void(const QString &path)> &done) override;
    void chooseSeveral(QWidget *parent, const FileRequest &request,
                       const std::function<void(const QStringList &paths)> &done) override;
};

} // namespace Ropewalk
