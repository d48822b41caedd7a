#include "ui/pages/dunning/left_out.h"

#include <QList>

namespace tegoed::ui {

QByteArray leftOutText(base::Date today, const std::set<app::ApprovedProposal>& proposals)
{
    if (proposals.empty()) return {};
    QByteArray text = QByteArray::fromStdString(base::toString(today));
    for (const auto& proposal : proposals) {
        text += '\n';
        for (const int number :
             {int{proposal.company}, int{proposal.currency}, static_cast<int>(proposal.group), static_cast<int>(proposal.stage)})
            text += QByteArray::number(number) + ' ';
        // A customer's number may hold blanks: it comes last.
        text += QByteArray::number(static_cast<qlonglong>(proposal.toPayMinor)) + ' ' + QByteArray::fromStdString(proposal.customer);
    }
    return text;
}

std::set<app::ApprovedProposal> leftOutOn(const QByteArray& text, base::Date today)
{
    constexpr int kNumberCount = 5;
    std::set<app::ApprovedProposal> proposals;
    const auto lines = text.split('\n');
    if (lines.front() != QByteArray::fromStdString(base::toString(today))) return proposals;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto parts = lines[i].split(' ');
        if (parts.size() <= kNumberCount) return {};
        qlonglong numbers[kNumberCount] = {};
        for (int part = 0; part < kNumberCount; ++part) {
            bool isNumber = false;
            numbers[part] = parts[part].toLongLong(&isNumber);
            if (!isNumber) return {};
        }
        if (numbers[2] < 0 || numbers[2] >= dunning::kGroupCount || numbers[3] < 0 || numbers[3] >= ledger::kStageCount) return {};
        proposals.insert({parts.mid(kNumberCount).join(' ').toStdString(), static_cast<std::uint8_t>(numbers[0]),
                          static_cast<std::uint8_t>(numbers[1]), static_cast<dunning::Group>(numbers[2]),
                          static_cast<ledger::Stage>(numbers[3]), numbers[4]});
    }
    return proposals;
}

} // namespace tegoed::ui
