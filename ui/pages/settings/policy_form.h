#pragma once

#include "dunning/policy.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

#include <array>
#include <vector>

namespace tegoed::ui {

/// The fields of a dunning schedule: those of the chosen step, and those of the schedule as a whole. What has no effect at the step's stage
/// cannot be set.
class PolicyForm : public QWidget {
    Q_OBJECT
public:
    explicit PolicyForm(QWidget* parent = nullptr);
    void show(const dunning::Policy& policy, std::size_t step);
    void setToday(base::Date today) { m_startsOn->setToday(today); }
    void retranslate();
    [[nodiscard]] QWidget* firstField() const { return m_stage; }

signals:
    /// A field changed: the schedule as it is now.
    void edited(const tegoed::dunning::Policy& policy);
    void addWanted();
    void removeWanted();

private:
    static constexpr std::array kChannels{ledger::Channel::Email, ledger::Channel::Letter, ledger::Channel::Sms, ledger::Channel::Whatsapp};
    static constexpr std::array kCopies{dunning::CopyTo::AccountManager, dunning::CopyTo::CustomerManager};

    void buildStep(QFormLayout* form);
    void buildWhole(QFormLayout* form);
    QSpinBox* dayBox(int least, int most);
    void connectFields();
    void showStep();
    void takeOver();
    void takeOverStep(dunning::Step& step) const;
    [[nodiscard]] std::vector<ledger::Channel> channelsTicked(const dunning::Step& step) const;
    void nameChannels();

    dunning::Policy m_policy{};
    std::size_t m_step = 0;
    bool m_isShowing = false;
    Label* m_stepHead;
    Label* m_wholeHead;
    QPushButton* m_add;
    QPushButton* m_remove;
    QComboBox* m_stage;
    QSpinBox* m_offset;
    QSpinBox* m_gap;
    std::array<QCheckBox*, kChannels.size()> m_channels{};
    Label* m_channelsNote;
    QComboBox* m_tone;
    std::array<QCheckBox*, kCopies.size()> m_copies{};
    QCheckBox* m_approval;
    QSpinBox* m_customerGap;
    std::array<QDoubleSpinBox*, dunning::kGroupCount> m_minimum{};
    QSpinBox* m_payDays;
    QSpinBox* m_lastPayDays;
    QSpinBox* m_noticeDays;
    DayEdit* m_startsOn;
    std::vector<std::pair<QLabel*, const char*>> m_captions{}; ///< With their English texts.
    QLabel* addRow(QFormLayout* form, const char* caption, QWidget* field);
};

} // namespace tegoed::ui
