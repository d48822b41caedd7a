#include "ui/models/proposal_list.h"

#include "ui/bridge/display.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tegoed::ui {

namespace {

/// Numbers by which proposals are compared: one for each, so that a sort reads no text twice.
std::vector<std::int64_t> keysOf(const Snapshot& snapshot, ProposalOrder order)
{
    const auto& proposals = snapshot.plan.plan.proposals;
    std::vector<std::int64_t> keys(proposals.size());
    // Words are sorted as they are spoken.
    const auto rankOfWord = [&](auto all) {
        std::vector<std::pair<QString, int>> words;
        for (const auto value : all)
            words.emplace_back(word(value), static_cast<int>(value));
        std::sort(words.begin(), words.end(),
                  [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
        std::map<int, std::int64_t> ranks;
        for (const auto& [text, value] : words)
            ranks.emplace(value, static_cast<std::int64_t>(ranks.size()));
        return ranks;
    };
    const auto channels = rankOfWord(ledger::allChannels());
    for (std::size_t i = 0; i < proposals.size(); ++i) {
        const auto& proposal = proposals[i];
        switch (order) {
        case ProposalOrder::Customer: keys[i] = snapshot.texts.rankOf(proposal.customer); break;
        case ProposalOrder::Channel: keys[i] = channels.at(static_cast<int>(proposal.channel)); break;
        case ProposalOrder::Items: keys[i] = proposal.itemCount; break;
        case ProposalOrder::ToPay: keys[i] = proposal.toPayMinor; break;
        case ProposalOrder::Days: keys[i] = oldestDays(snapshot, proposal); break;
        case ProposalOrder::PayBy: keys[i] = proposal.payBy.dayNumber(); break;
        case ProposalOrder::Remarks: keys[i] = proposal.warnings; break;
        }
    }
    return keys;
}

std::vector<ProposalHead> headsOf(const ProposalQuery& query)
{
    const auto& snapshot = *query.snapshot;
    const auto& proposals = snapshot.plan.plan.proposals;
    std::vector<std::uint8_t> fits;
    query.filter.apply(snapshot, fits);
    std::map<std::tuple<dunning::Group, ledger::Stage, bool>, ProposalHead> byStage;
    for (std::size_t i = 0; i < proposals.size(); ++i) {
        if (fits[i] == 0) continue;
        const auto& proposal = proposals[i];
        const bool toConsumer = proposal.group == dunning::Group::FormalNotice && proposal.toConsumer;
        const std::tuple key{proposal.group, proposal.stage, toConsumer};
        auto& head = byStage.try_emplace(key, ProposalHead{proposal.group, proposal.stage, toConsumer}).first->second;
        head.proposals.push_back(i);
        head.itemCount += proposal.itemCount;
        if (proposal.currency == 0) head.toPayMinor += proposal.toPayMinor;
    }
    const auto keys = keysOf(snapshot, query.order);
    std::vector<ProposalHead> heads;
    for (auto& [key, head] : byStage) {
        std::stable_sort(head.proposals.begin(), head.proposals.end(),
                         [&](std::size_t a, std::size_t b) { return query.ascending ? keys[a] < keys[b] : keys[b] < keys[a]; });
        heads.push_back(std::move(head));
    }
    return heads;
}

} // namespace

ProposalList proposalList(const ProposalQuery& query)
{
    ProposalList list;
    list.snapshot = query.snapshot;
    list.shown = query.shown;
    list.base = query.base;
    if (!query.snapshot) return list;
    list.heads = headsOf(query);
    const auto side = [](const SnapshotPtr& snapshot) { return app::PlanOfBook{snapshot->book, snapshot->plan.plan}; };
    const auto difference = [&](const SnapshotPtr& before) { return app::planDifference(side(before), side(query.snapshot)); };
    const bool hasBase = query.base && query.base != query.snapshot;
    if (query.shown && query.shown != query.snapshot) {
        auto sinceShown = difference(query.shown);
        list.sameAs = std::move(sinceShown.sameAs);
        if (hasBase && query.base == query.shown) list.changes = std::move(sinceShown.changes);
    }
    if (hasBase && query.base != query.shown) list.changes = difference(query.base).changes;
    return list;
}

} // namespace tegoed::ui
