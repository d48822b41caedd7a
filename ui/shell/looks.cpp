#include "ui/shell/looks.h"

#include <QActionGroup>

#include <algorithm>

namespace tegoed::ui {

namespace {

QString actionOf(LookChoice look)
{
    return QStringLiteral("look_") + QString::fromLatin1(name(look).data(), static_cast<qsizetype>(name(look).size()));
}

} // namespace

Looks::Looks(ActionSet& actions, Settings& settings, QObject* parent) : QObject(parent), m_actions(actions), m_settings(settings)
{
    auto* const group = new QActionGroup{this};
    for (const auto look : kLookChoices) {
        auto* const action = m_actions[actionOf(look)];
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, look] { choose(look); });
    }
    connect(m_actions[QStringLiteral("look")], &QAction::triggered, this,
            [this] { choose(ui::look() == Look::Light ? LookChoice::Dark : LookChoice::Light); });
    connect(m_actions[QStringLiteral("text_larger")], &QAction::triggered, this, [this] { stepText(1); });
    connect(m_actions[QStringLiteral("text_smaller")], &QAction::triggered, this, [this] { stepText(-1); });
    connect(m_actions[QStringLiteral("text_normal")], &QAction::triggered, this, [this] { resizeText(kNormalTextSize); });
    showChoice();
}

void Looks::choose(LookChoice look)
{
    m_settings.setLook(look);
    applyLook(look);
    showChoice();
}

void Looks::stepText(int step)
{
    const auto at = std::find(kTextSizes.begin(), kTextSizes.end(), textSize()) - kTextSizes.begin() + step;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(kTextSizes.size())) resizeText(kTextSizes[static_cast<std::size_t>(at)]);
}

void Looks::resizeText(int percent)
{
    m_settings.setTextSize(percent);
    applyTextSize(percent);
    showChoice();
}

void Looks::showChoice()
{
    m_actions[actionOf(chosenLook())]->setChecked(true);
    m_actions[QStringLiteral("text_larger")]->setEnabled(textSize() < kTextSizes.back());
    m_actions[QStringLiteral("text_smaller")]->setEnabled(textSize() > kTextSizes.front());
    m_actions[QStringLiteral("text_normal")]->setEnabled(textSize() != kNormalTextSize);
}

} // namespace tegoed::ui
