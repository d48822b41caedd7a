#include "ui/pages/settings/policy_form.h"

#include "app/policy_text.h"
#include "dunning/policy_check.h"
#include "ui/bridge/display.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tegoed::ui {

namespace {

using dunning::Group;

constexpr std::array kTones{dunning::Tone::Friendly, dunning::Tone::Neutral, dunning::Tone::Firm};
constexpr std::array kGroups{Group::Reminder, Group::Call, Group::FormalNotice, Group::Collections};
constexpr double kLargestMinimum = 1'000'000;
constexpr int kHundredths = 100;
/// Faults can be typed, so that one can pass through them on the way to what is meant; they are said and not saved.
constexpr int kFarBefore = -365;

} // namespace

PolicyForm::PolicyForm(QWidget* parent)
    : QWidget(parent), m_stepHead(new Label{Type::Heading, Tint::Text}), m_wholeHead(new Label{Type::Heading, Tint::Text}),
      m_add(new QPushButton), m_remove(new QPushButton), m_stage(new QComboBox), m_offset(dayBox(kFarBefore, dunning::kFarthestOffset)),
      m_gap(dayBox(0, dunning::kLongestWait)), m_channelsNote(new Label{Type::Small, Tint::Muted}), m_tone(new QComboBox),
      m_approval(new QCheckBox), m_customerGap(dayBox(0, dunning::kLongestWait)), m_payDays(dayBox(1, dunning::kLongestTerm)),
      m_lastPayDays(dayBox(1, dunning::kLongestTerm)), m_noticeDays(dayBox(1, dunning::kLongestTerm)), m_startsOn(new DayEdit)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, kGap, 0);
    layout->setSpacing(kGap);
    const auto newForm = [layout] {
        auto* const form = new QFormLayout;
        form->setHorizontalSpacing(kGapWide);
        form->setVerticalSpacing(kGap);
        form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        layout->addLayout(form);
        return form;
    };
    auto* const head = new QHBoxLayout;
    m_stepHead->setElided(true);
    head->addWidget(m_stepHead, 1);
    head->addWidget(m_add);
    head->addWidget(m_remove);
    layout->addLayout(head);
    buildStep(newForm());
    layout->addSpacing(kGap);
    layout->addWidget(m_wholeHead);
    buildWhole(newForm());
    layout->addStretch(1);
    connectFields();
    retranslate();
}

QSpinBox* PolicyForm::dayBox(int least, int most)
{
    auto* const box = new QSpinBox;
    box->setRange(least, most);
    box->setAccelerated(true);
    return box;
}

QLabel* PolicyForm::addRow(QFormLayout* form, const char* caption, QWidget* field)
{
    auto* const label = new QLabel;
    label->setBuddy(field);
    form->addRow(label, field);
    m_captions.emplace_back(label, caption);
    return label;
}

void PolicyForm::buildStep(QFormLayout* form)
{
    addRow(form, QT_TR_NOOP("Stage"), m_stage);
    addRow(form, QT_TR_NOOP("Days after the due date"), m_offset);
    addRow(form, QT_TR_NOOP("Days after the step before, at least"), m_gap);
    auto* const channels = new QWidget;
    auto* const grid = new QGridLayout{channels};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(kGapTight);
    for (std::size_t place = 0; place < m_channels.size(); ++place) {
        m_channels[place] = new QCheckBox;
        grid->addWidget(m_channels[place], static_cast<int>(place) / 2, static_cast<int>(place) % 2);
    }
    addRow(form, QT_TR_NOOP("Channels"), channels)->setBuddy(m_channels.front());
    m_channelsNote->setWordWrap(true);
    form->addRow(m_channelsNote);
    addRow(form, QT_TR_NOOP("Tone"), m_tone);
    auto* const copies = new QWidget;
    auto* const column = new QVBoxLayout{copies};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGapTight);
    for (auto*& box : m_copies) {
        box = new QCheckBox;
        column->addWidget(box);
    }
    addRow(form, QT_TR_NOOP("Copies to"), copies)->setBuddy(m_copies.front());
    form->addRow(m_approval);
}

void PolicyForm::buildWhole(QFormLayout* form)
{
    addRow(form, QT_TR_NOOP("Days between two reminder letters"), m_customerGap);
    static constexpr std::array kCaptions{QT_TR_NOOP("Reminders from"), QT_TR_NOOP("Calls from"), QT_TR_NOOP("Formal notices from"),
                                          QT_TR_NOOP("Hand over from")};
    for (std::size_t row = 0; row < kGroups.size(); ++row) {
        auto*& box = m_minimum[static_cast<std::size_t>(kGroups[row])];
        box = new QDoubleSpinBox;
        box->setRange(0, kLargestMinimum);
        box->setDecimals(2);
        addRow(form, kCaptions[row], box);
    }
    addRow(form, QT_TR_NOOP("Days to pay after a reminder"), m_payDays);
    addRow(form, QT_TR_NOOP("Days to pay after reminder 4"), m_lastPayDays);
    addRow(form, QT_TR_NOOP("Days to pay after a notice of default"), m_noticeDays);
    addRow(form, QT_TR_NOOP("Only items due from"), m_startsOn);
}

void PolicyForm::connectFields()
{
    const auto changed = [this] { takeOver(); };
    for (auto* const box : {m_offset, m_gap, m_customerGap, m_payDays, m_lastPayDays, m_noticeDays})
        connect(box, &QSpinBox::valueChanged, this, changed);
    for (auto* const box : m_minimum)
        connect(box, &QDoubleSpinBox::valueChanged, this, changed);
    for (auto* const box : {m_stage, m_tone})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    for (auto* const box : m_channels)
        connect(box, &QCheckBox::toggled, this, changed);
    for (auto* const box : m_copies)
        connect(box, &QCheckBox::toggled, this, changed);
    connect(m_approval, &QCheckBox::toggled, this, changed);
    connect(m_startsOn, &DayEdit::dayChanged, this, changed);
    connect(m_add, &QPushButton::clicked, this, &PolicyForm::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &PolicyForm::removeWanted);
}

void PolicyForm::show(const dunning::Policy& policy, std::size_t step)
{
    m_policy = policy;
    m_step = step;
    m_isShowing = true;
    showStep();
    m_customerGap->setValue(policy.customerGapDays);
    for (const auto group : kGroups) {
        const auto place = static_cast<std::size_t>(group);
        m_minimum[place]->setValue(static_cast<double>(policy.minimumMinor[place]) / kHundredths);
    }
    m_payDays->setValue(policy.payDays);
    m_lastPayDays->setValue(policy.lastReminderPayDays);
    m_noticeDays->setValue(policy.noticeDays);
    // What somebody is typing is left to him.
    if (m_startsOn->day() != policy.startsOn) m_startsOn->setDay(policy.startsOn);
    m_isShowing = false;
}

void PolicyForm::showStep()
{
    const bool hasStep = m_step < m_policy.steps.size();
    for (QWidget* const field : std::initializer_list<QWidget*>{m_stage, m_offset, m_gap, m_remove})
        field->setEnabled(hasStep);
    m_add->setEnabled(m_policy.steps.size() < ledger::kStageCount);
    const auto step = hasStep ? m_policy.steps[m_step] : dunning::Step{};
    m_stepHead->setText(hasStep ? tr("Step: %1").arg(word(step.stage)) : tr("No steps"));
    m_stage->setCurrentIndex(hasStep ? static_cast<int>(step.stage) : -1);
    m_offset->setValue(step.offsetDays);
    m_gap->setValue(step.gapDays);
    for (std::size_t place = 0; place < kChannels.size(); ++place) {
        const bool isTicked = std::find(step.channels.begin(), step.channels.end(), kChannels[place]) != step.channels.end();
        m_channels[place]->setChecked(isTicked);
        m_channels[place]->setEnabled(hasStep && (isTicked || dunning::canGoBy(step.stage, kChannels[place])));
    }
    nameChannels();
    m_tone->setCurrentIndex(static_cast<int>(step.tone));
    m_tone->setEnabled(hasStep && dunning::speaksInTone(step.stage));
    for (std::size_t place = 0; place < kCopies.size(); ++place) {
        m_copies[place]->setChecked(std::find(step.copies.begin(), step.copies.end(), kCopies[place]) != step.copies.end());
        m_copies[place]->setEnabled(hasStep && dunning::sendsCopies(step.stage));
    }
    m_approval->setChecked(step.needsApproval);
    m_approval->setEnabled(hasStep && (dunning::choosesApproval(step.stage) || !step.needsApproval));
}

void PolicyForm::nameChannels()
{
    if (m_step >= m_policy.steps.size()) {
        m_channelsNote->clear();
        return;
    }
    const auto& step = m_policy.steps[m_step];
    for (std::size_t place = 0; place < kChannels.size(); ++place) {
        const auto at = std::find(step.channels.begin(), step.channels.end(), kChannels[place]);
        const auto name = word(kChannels[place]);
        const bool isOrdered = at != step.channels.end() && step.channels.size() > 1;
        m_channels[place]->setText(isOrdered ? QStringLiteral("%1. %2").arg(at - step.channels.begin() + 1).arg(name) : name);
    }
    using dunning::Group;
    switch (dunning::groupOf(step.stage)) {
    case Group::Reminder:
        m_channelsNote->setText(
            step.channels.empty()
                ? tr("None chosen: as the customer prefers, else by e-mail, else by letter.")
                : tr("As the customer prefers among these; else the first that can reach the customer, in the order in which "
                     "you ticked them."));
        break;
    case Group::Call: m_channelsNote->setText(tr("A call is a task: no letter goes out.")); break;
    case Group::FormalNotice: m_channelsNote->setText(tr("Always by letter and by e-mail, and always approved by name.")); break;
    case Group::Collections: m_channelsNote->setText(tr("A task: no letter goes out. Always approved by name.")); break;
    }
}

std::vector<ledger::Channel> PolicyForm::channelsTicked(const dunning::Step& step) const
{
    std::vector<ledger::Channel> channels;
    const auto isTicked = [&](ledger::Channel channel) {
        const auto place = static_cast<std::size_t>(std::find(kChannels.begin(), kChannels.end(), channel) - kChannels.begin());
        return place >= kChannels.size() || m_channels[place]->isChecked();
    };
    // The order in which they were ticked is the order in which they are tried.
    for (const auto channel : step.channels)
        if (isTicked(channel)) channels.push_back(channel);
    for (const auto channel : kChannels)
        if (isTicked(channel) && std::find(channels.begin(), channels.end(), channel) == channels.end()) channels.push_back(channel);
    return channels;
}

void PolicyForm::takeOverStep(dunning::Step& step) const
{
    const auto stage = static_cast<ledger::Stage>(std::max(0, m_stage->currentIndex()));
    const bool isOtherStage = stage != step.stage;
    step.stage = stage;
    step.offsetDays = m_offset->value();
    step.gapDays = m_gap->value();
    step.channels = channelsTicked(step);
    step.tone = kTones[static_cast<std::size_t>(std::max(0, m_tone->currentIndex()))];
    step.copies.clear();
    for (std::size_t place = 0; place < kCopies.size(); ++place)
        if (m_copies[place]->isChecked()) step.copies.push_back(kCopies[place]);
    step.needsApproval = m_approval->isChecked();
    if (!isOtherStage) return;
    // What has no effect at the new stage goes, what is always so comes.
    step.needsApproval = step.needsApproval || !dunning::choosesApproval(stage);
    if (!dunning::sendsCopies(stage)) step.copies.clear();
    std::erase_if(step.channels, [&](ledger::Channel channel) { return !dunning::canGoBy(stage, channel); });
}

void PolicyForm::takeOver()
{
    if (m_isShowing) return;
    auto policy = m_policy;
    if (m_step < policy.steps.size()) takeOverStep(policy.steps[m_step]);
    policy.customerGapDays = m_customerGap->value();
    for (std::size_t place = 0; place < m_minimum.size(); ++place)
        policy.minimumMinor[place] = std::llround(m_minimum[place]->value() * kHundredths);
    policy.payDays = m_payDays->value();
    policy.lastReminderPayDays = m_lastPayDays->value();
    policy.noticeDays = m_noticeDays->value();
    policy.startsOn = m_startsOn->day();
    if (policy == m_policy) return;
    m_policy = policy;
    emit edited(m_policy);
}

void PolicyForm::retranslate()
{
    m_isShowing = true;
    const auto refill = [](QComboBox* box, const QStringList& texts) {
        const int index = box->currentIndex();
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(index);
    };
    QStringList stages;
    for (const auto stage : ledger::allStages())
        stages.push_back(toQt(app::stageTitle(stage, language())));
    refill(m_stage, stages);
    QStringList tones;
    for (const auto tone : kTones)
        tones.push_back(wordOr("tone." + std::string{name(tone)}, QString{}));
    refill(m_tone, tones);
    for (const auto& [label, caption] : m_captions) {
        label->setText(tr(caption));
        if (label->buddy() != nullptr) label->buddy()->setAccessibleName(tr(caption));
    }
    for (std::size_t place = 0; place < kCopies.size(); ++place) {
        m_copies[place]->setText(wordOr("copy." + std::string{name(kCopies[place])}, QString{}));
        m_copies[place]->setAccessibleName(tr("Copy to: %1").arg(m_copies[place]->text()));
    }
    for (std::size_t place = 0; place < kChannels.size(); ++place)
        m_channels[place]->setAccessibleName(tr("Channel: %1").arg(word(kChannels[place])));
    m_approval->setText(tr("Only after somebody approved it by name"));
    m_approval->setAccessibleName(m_approval->text());
    m_add->setText(tr("Add a step"));
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(tr("Another step after this one, with the same settings (Insert on the time line)"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the step"));
    m_remove->setToolTip(tr("Takes this step away (Delete on the time line)"));
    m_wholeHead->setText(tr("The whole schedule"));
    m_startsOn->setPlaceholderText(tr("All items"));
    for (auto* const box : m_minimum)
        box->setLocale(QLocale{});
    m_isShowing = false;
    show(m_policy, m_step);
}

} // namespace tegoed::ui
