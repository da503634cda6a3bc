// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/worker.h"
#include "app/window/filechooser.h"
#include "app/window/projectcontroller.h"
#include "model/store/filecheck.h"
#include "model/store/salvage.h"
#include "widgets/common/message.h"

#include <QTimer>

namespace Ropewalk
{

class MessageBars;

/// What can be done about a damaged project: looks through the file of each that was opened, in the
/// background, and says in a bar what is not as it was written; offers a way out there, and where a file
/// could not be opened. Owned by the application.
class RescueController final : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        QWidget &window;
        MessageBars &bars;
        ProjectController &projects;
        FileChooser &chooser;
    };
    explicit RescueController(const Desk &desk, QObject *parent = nullptr);

    /// Another way out than salvage, for a file: the newest backup, say. Nothing where there is none.
    using Offer = std::function<std::optional<Message::Action>(const QString &path)>;
    /// Offers stand before salvage, in the order in which they were added.
    void addOffer(Offer offer) { m_offers.push_back(std::move(offer)); }
    /// The ways out of an error that opening a file ended with: of damage all, where the file is gone those
    /// that were added, else none.
    [[nodiscard]] std::vector<Message::Action> waysOut(const QString &path, const Error &error);

Q_SIGNALS:
    /// The file is as it was written, and when that was seen. Nothing is known of one without sums.
    void checked(const QDateTime &when);

private:
    void check();
    void showReport(const QString &path, const FileReport &report);
    [[nodiscard]] std::vector<Message::Action> offersFor(const QString &path) const;
    [[nodiscard]] std::vector<Message::Action> waysOut(const QString &path);
    void chooseTarget(const QString &path);
    void salvageTo(const QString &path, const QString &target);
    void showSalvaged(const QString &target, const Result<SalvageReport> &report);

    Desk m_desk;
    std::vector<Offer> m_offers;
    QTimer m_start; ///< what people opened the project for comes first
    Worker m_checking;
    Worker m_salvaging;
};

} // namespace Ropewalk
