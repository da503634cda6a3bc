// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace Ropewalk
{

/// The bar under the transcript that plays the episode's sound: play and pause, where it is, how fast, and
/// whether the text follows. It says what is wanted, and shows what it is told. Hidden while there is no
/// sound.
class TransportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(QWidget *parent = nullptr);

    /// The file's name, for the tip and for screen readers.
    void setFile(const QString &name);
    void setLength(qint64 ms);
    /// Not while the slider is held.
    void setPosition(qint64 ms);
    void setPlaying(bool isPlaying);
    void setSpeed(double speed);
    void setFollowing(bool isFollowing);
    [[nodiscard]] bool isFollowing() const;
    /// "1:02 / 58:11"
    [[nodiscard]] QString clock() const;

Q_SIGNALS:
    void playToggled();
    void backWanted();
    void forwardWanted();
    void seekWanted(qint64 ms);
    void speedWanted(double speed);
    void followingChanged(bool isFollowing);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showClock();

    QToolButton *m_play = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_clock = nullptr;
    QComboBox *m_speed = nullptr;
    QCheckBox *m_follow = nullptr;
    qint64 m_positionMs = 0;
    qint64 m_lengthMs = 0;
};

} // namespace Ropewalk
