#include "dunning/slow_reading.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace tegoed::slow {

namespace {

using base::Days;

int severityOf(const std::string& stage)
{
    return static_cast<int>(std::find(kSeverity.begin(), kSeverity.end(), stage) - kSeverity.begin());
}

Date later(Date day, int count, const std::function<bool(Date)>& counts)
{
    while (count > 0) {
        day = day + Days{1};
        if (counts(day)) --count;
    }
    return day;
}

/// Facts 1.6, column "costs due from (safe)".
Date costsDueFrom(Date posted, const base::BusinessCalendar& calendar)
{
    const auto received =
        later(posted, 2, [&](Date day) { return day.isoWeekday() != 7 && day.isoWeekday() != 1 && !calendar.isHoliday(day); });
    auto last = received + Days{14};
    while (!calendar.isBusinessDay(last))
        last = last + Days{1};
    return last + Days{1};
}

bool lasts(const std::optional<Date>& until, Date on)
{
    return until && on <= *until;
}

/// One item with its customer, its payer and what it did, as of the day.
class Reading {
public:
    Reading(const World& world, const base::BusinessCalendar& calendar, const Item& item)
        : m_world(world), m_calendar(calendar), m_item(item), m_customer(world.customers[static_cast<std::size_t>(item.customer)]),
          m_payer(world.customers[static_cast<std::size_t>(payerOf(world, item.customer))]), m_on(world.on), m_taken(item.taken)
    {
        if (!item.callTask || m_taken.contains("call")) return;
        // Rule 8: from the fifth business day after the task on it counts as taken on the day of the task.
        if (m_on < later(*item.callTask, 5, isOffice()))
            m_callOpen = true;
        else if (!m_taken.contains("call"))
            m_taken["call"] = *item.callTask;
    }

    /// Empty: the item takes `stage`.
    std::string reason(std::string& stage, bool& notCalled)
    {
        const auto either = [&](auto holds) { return holds(m_customer) || holds(m_payer); };
        if (m_item.open < 0) return "credit";
        if (m_taken.contains("collections")) return "in_collections";
        if (either([](const Customer& c) { return c.insolvent; })) return "insolvent";
        if (either([](const Customer& c) { return c.kind == "intercompany"; })) return "intercompany";
        if (lasts(m_item.holdUntil, m_on) || either([&](const Customer& c) { return lasts(c.holdUntil, m_on); })) return "on_hold";
        if (m_item.review) return "opening_review";
        if (m_item.disputed >= m_item.open) return "disputed";
        if (m_item.onPlan) return "on_plan";
        if (m_item.promised) {
            const auto until = *m_item.promised + Days{3};
            if (m_on <= until || (m_world.moneyUntil && *m_world.moneyUntil < until)) return "promised";
        }
        const bool debit = either([](const Customer& c) { return c.directDebit; });
        if (debit && !m_item.debitReturned && m_on <= later(m_item.due, 5, base::isTargetDay)) return "direct_debit";
        if (m_item.seen > 0) return "paid_seen";

        stage = "";
        int offset = 0, gap = 0;
        next(stage, offset, gap);
        if (lasts(m_item.noStepUntil, m_on) || either([&](const Customer& c) { return lasts(c.noStepUntil, m_on); })) return "contacted";
        if (!stage.empty() && groupOf(stage) == "reminder" && either([&](const Customer& c) { return lasts(c.noReminderUntil, m_on); }))
            return "contacted";
        for (const auto& ended : stops()) {
            if (m_on < ended + Days{7}) return "resting";
        }
        if (m_callOpen) return "too_soon";
        if (stage.empty() || m_on < m_item.due + Days{offset}) return "not_due";
        const auto last = lastStep();
        if (last && m_on < *last + Days{gap}) return "too_soon";
        const bool consumer = either([](const Customer& c) { return c.kind == "consumer" || c.kind == "unknown"; });
        if (stage == "collections" && consumer && m_on < costsDueFrom(m_taken.at("formal_notice"), m_calendar) + Days{3})
            return "consumer_term";
        notCalled = m_item.callTask && !m_item.taken.contains("call") && last == m_item.callTask;
        return "";
    }

private:
    std::function<bool(Date)> isOffice() const
    {
        return [this](Date day) { return m_calendar.isBusinessDay(day); };
    }
    std::vector<Date> stops() const
    {
        std::vector<Date> ended;
        if (m_item.stopEnded) ended.push_back(*m_item.stopEnded);
        if (m_customer.insolvencyEnded) ended.push_back(*m_customer.insolvencyEnded);
        if (m_payer.insolvencyEnded) ended.push_back(*m_payer.insolvencyEnded);
        return ended;
    }
    std::optional<Date> lastStep() const
    {
        std::optional<Date> last;
        for (const auto& [stage, on] : m_taken)
            last = last ? std::max(*last, on) : on;
        return last;
    }
    void next(std::string& stage, int& offset, int& gap) const
    {
        int severest = -1;
        for (const auto& [taken, on] : m_taken)
            severest = std::max(severest, severityOf(taken));
        const auto& steps = policies().at(m_customer.policy);
        for (const auto& step : steps) {
            if (step.stage == "pre_due" && m_on >= m_item.due) continue;
            if (severityOf(step.stage) <= severest) continue;
            std::tie(stage, offset, gap) = std::tie(step.stage, step.offset, step.gap);
            break;
        }
        if (stage != "collections") return;
        const auto notice = m_taken.at("formal_notice");
        bool again = m_on > notice + Days{60};
        const auto ended = stops();
        if (!ended.empty()) again = again || notice < *std::max_element(ended.begin(), ended.end()) + Days{7};
        if (!again) return;
        for (const auto& step : steps) {
            if (step.stage == "formal_notice") std::tie(stage, offset, gap) = std::tie(step.stage, step.offset, step.gap);
        }
    }

    const World& m_world;
    const base::BusinessCalendar& m_calendar;
    const Item& m_item;
    const Customer& m_customer;
    const Customer& m_payer;
    Date m_on;
    std::map<std::string, Date> m_taken;
    bool m_callOpen = false;
};

} // namespace

const std::map<std::string, std::vector<PolicyStep>>& policies()
{
    static const std::map<std::string, std::vector<PolicyStep>> all{
        {"standard",
         {{"reminder_1", 0, 5},
          {"reminder_2", 7, 5},
          {"reminder_3", 14, 5},
          {"reminder_4", 21, 5},
          {"formal_notice", 30, 7},
          {"collections", 45, 15}}},
        {"compact", {{"reminder_1", 0, 5}, {"reminder_2", 7, 5}, {"reminder_3", 14, 5}, {"formal_notice", 21, 7}, {"collections", 36, 15}}},
        {"relationship", {{"pre_due", -5, 5}, {"reminder_1", 5, 5}, {"call", 14, 5}, {"formal_notice", 30, 7}, {"collections", 45, 15}}},
    };
    return all;
}

std::string groupOf(const std::string& stage)
{
    return stage == "call" || stage == "formal_notice" || stage == "collections" ? stage : "reminder";
}

int payerOf(const World& world, int customer)
{
    const auto payer = world.customers[static_cast<std::size_t>(customer)].payer;
    return payer < 0 ? customer : payer;
}

Result plan(const World& world, const base::BusinessCalendar& calendar)
{
    Result result;
    std::set<std::string> notCalled;
    for (const auto& item : world.items) {
        if (item.open == 0) continue;
        std::string stage;
        bool nobodyCalled = false;
        const auto reason = Reading{world, calendar, item}.reason(stage, nobodyCalled);
        if (reason.empty())
            result.takes[item.number] = stage;
        else
            result.skipped[item.number] = reason;
        if (nobodyCalled) notCalled.insert(item.number);
    }

    std::map<std::pair<int, Account>, std::vector<const Item*>> accounts;
    for (const auto& item : world.items) {
        if (item.open != 0) accounts[{payerOf(world, item.customer), item.account}].push_back(&item);
    }
    for (const auto& [key, items] : accounts) {
        const auto& [payer, account] = key;
        const auto skip = [&](const Item* item, const std::string& reason) {
            result.takes.erase(item->number);
            result.skipped[item->number] = reason;
        };
        const auto takesIn = [&](const std::string& group) {
            std::vector<const Item*> found;
            for (const auto* item : items) {
                if (const auto at = result.takes.find(item->number); at != result.takes.end() && groupOf(at->second) == group)
                    found.push_back(item);
            }
            return found;
        };
        // Rule 3.
        const auto& letters = world.customers[static_cast<std::size_t>(payer)].lastLetter;
        if (const auto last = letters.find(account); last != letters.end() && world.on < last->second + Days{7}) {
            for (const auto* item : takesIn("reminder"))
                skip(item, "customer_recent");
        }
        // Rule 4.
        std::map<std::string, std::int64_t> rest;
        std::vector<const Item*> invoices, credits;
        for (const auto* item : items) {
            if (item->open < 0)
                credits.push_back(item);
            else if (item->open > item->disputed) {
                invoices.push_back(item);
                rest[item->number] = item->open - item->disputed;
            }
        }
        std::sort(invoices.begin(), invoices.end(),
                  [](const Item* a, const Item* b) { return std::tie(a->due, a->number) < std::tie(b->due, b->number); });
        std::int64_t pool = 0;
        for (const auto* credit : credits) {
            auto left = -credit->open;
            if (const auto named = rest.find(credit->names); named != rest.end()) {
                const auto used = std::min(left, named->second);
                named->second -= used;
                left -= used;
            }
            pool += left;
        }
        for (std::size_t at = 0; at < world.customers.size(); ++at) {
            if (payerOf(world, static_cast<int>(at)) != payer) continue;
            const auto& unallocated = world.customers[at].unallocated;
            if (const auto found = unallocated.find(account); found != unallocated.end()) pool += found->second;
        }
        for (const auto* invoice : invoices) {
            const auto used = std::min(pool, rest[invoice->number]);
            rest[invoice->number] -= used;
            pool -= used;
        }
        for (const auto* item : items) {
            if (result.takes.contains(item->number) && rest[item->number] == 0) skip(item, "credit_balance");
        }
        const auto isConsumer = [&](int customer) {
            const auto& kind = world.customers[static_cast<std::size_t>(customer)].kind;
            return kind == "consumer" || kind == "unknown";
        };
        const std::int64_t unit = account.second == 1 ? 1 : 100; // Currency 1 is the yen.
        for (const auto& [group, minimum] :
             std::map<std::string, std::int64_t>{{"reminder", 5}, {"formal_notice", 25}, {"collections", 100}, {"call", 0}}) {
            const auto members = takesIn(group);
            Letter letter;
            bool isConsumers = isConsumer(payer);
            for (const auto* item : members) {
                letter.itemsTotal += item->open - item->disputed;
                letter.toPay += rest[item->number];
                letter.numbers.insert(item->number);
                letter.notCalled |= notCalled.contains(item->number);
                isConsumers |= isConsumer(item->customer);
            }
            if (members.empty()) continue;
            if (letter.toPay < minimum * unit) {
                for (const auto* item : members)
                    skip(item, "below_minimum");
            } else if (group == "formal_notice" && isConsumers && account.second != 0) {
                for (const auto* item : members)
                    skip(item, "consumer_currency");
            } else if (!calendar.isBusinessDay(world.on) || calendar.isQuiet(world.on)) {
                for (const auto* item : members)
                    skip(item, "no_business_day");
            } else {
                result.letters[{payer, account, group}] = letter;
            }
        }
    }
    return result;
}

} // namespace tegoed::slow
