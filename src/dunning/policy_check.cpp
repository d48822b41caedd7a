#include "dunning/policy_check.h"

#include "base/text.h"

#include <algorithm>

namespace tegoed::dunning {

namespace {

using ledger::Stage;

constexpr int kUsualDistance = 7;

bool isIn(int value, int least, int most)
{
    return least <= value && value <= most;
}

/// A name that can be typed and read: no control characters, no outer spaces.
bool isName(const std::string& name)
{
    const bool isPrintable = std::none_of(name.begin(), name.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; });
    return !name.empty() && isPrintable && base::trimmed(name) == name && base::codePointCount(name) <= kLongestPolicyName;
}

template <class Value>
bool hasTwice(const std::vector<Value>& values)
{
    for (auto at = values.begin(); at != values.end(); ++at)
        if (std::find(std::next(at), values.end(), *at) != values.end()) return true;
    return false;
}

void checkStep(const Policy& policy, std::size_t place, std::vector<PolicyFault>& faults)
{
    const Step& step = policy.steps[place];
    const Step* const before = place > 0 ? &policy.steps[place - 1] : nullptr;
    const auto add = [&](std::string_view member, std::string_view what) { faults.push_back({place, member, what}); };
    if (before != nullptr && step.stage <= before->stage) add("stage", "not_rising");
    if (step.stage == Stage::Collections && (before == nullptr || before->stage != Stage::FormalNotice)) add("stage", "no_formal_notice");
    const bool isBeforeDue = step.stage == Stage::PreDue;
    if (!isIn(step.offsetDays, isBeforeDue ? -kLongestWait : 0, isBeforeDue ? -1 : kFarthestOffset))
        add("offset", "out_of_range");
    else if (before != nullptr && step.offsetDays <= before->offsetDays)
        add("offset", "not_rising");
    if (!isIn(step.gapDays, 0, kLongestWait)) add("gap", "out_of_range");
    if (hasTwice(step.channels)) add("channels", "twice");
    if (hasTwice(step.copies)) add("copies", "twice");
    if (!choosesApproval(step.stage) && !step.needsApproval) add("approval", "always_approved");
}

} // namespace

std::string PolicyFault::where() const
{
    return (step ? "steps[" + std::to_string(*step) + "]." : std::string{}) + std::string{member};
}

std::vector<PolicyFault> faultsOf(const Policy& policy)
{
    std::vector<PolicyFault> faults;
    if (!isName(policy.name)) faults.push_back({{}, "name", "out_of_range"});
    if (policy.steps.empty()) faults.push_back({{}, "steps", "missing"});
    for (std::size_t place = 0; place < policy.steps.size(); ++place)
        checkStep(policy, place, faults);
    if (!isIn(policy.customerGapDays, 0, kLongestWait)) faults.push_back({{}, "customer_gap", "out_of_range"});
    if (!isIn(policy.payDays, 1, kLongestTerm)) faults.push_back({{}, "pay_days", "out_of_range"});
    if (!isIn(policy.lastReminderPayDays, 1, kLongestTerm)) faults.push_back({{}, "last_reminder_pay_days", "out_of_range"});
    if (!isIn(policy.noticeDays, 1, kLongestTerm)) faults.push_back({{}, "notice_days", "out_of_range"});
    if (std::any_of(policy.minimumMinor.begin(), policy.minimumMinor.end(), [](std::int64_t minor) { return minor < 0; }))
        faults.push_back({{}, "minimum", "out_of_range"});
    return faults;
}

bool choosesChannel(Stage stage)
{
    return groupOf(stage) == Group::Reminder;
}

bool speaksInTone(Stage stage)
{
    return stage == Stage::Reminder1 || stage == Stage::Reminder2 || stage == Stage::Reminder3;
}

bool sendsCopies(Stage stage)
{
    return groupOf(stage) == Group::Reminder || groupOf(stage) == Group::FormalNotice;
}

bool choosesApproval(Stage stage)
{
    return groupOf(stage) == Group::Reminder || groupOf(stage) == Group::Call;
}

bool canGoBy(Stage stage, ledger::Channel channel)
{
    switch (channel) {
    case ledger::Channel::Email:
    case ledger::Channel::Letter: return choosesChannel(stage);
    case ledger::Channel::Phone: return false;
    case ledger::Channel::Sms:
    case ledger::Channel::Whatsapp: return choosesChannel(stage) && stage <= Stage::Reminder2;
    }
    return false;
}

std::optional<std::size_t> addStep(Policy& policy, std::optional<std::size_t> after)
{
    auto& steps = policy.steps;
    const auto fits = [&](Stage stage) {
        const bool isThere = std::any_of(steps.begin(), steps.end(), [&](const Step& step) { return step.stage == stage; });
        const bool hasNotice = std::any_of(steps.begin(), steps.end(), [](const Step& step) { return step.stage == Stage::FormalNotice; });
        return !isThere && (stage != Stage::Collections || hasNotice);
    };
    const auto stages = ledger::allStages();
    const auto wanted = after ? steps[*after].stage : Stage::PreDue;
    auto found = std::find_if(stages.begin(), stages.end(), [&](Stage stage) { return stage > wanted && fits(stage); });
    if (found == stages.end()) found = std::find_if(stages.begin(), stages.end(), fits);
    if (found == stages.end()) return std::nullopt;

    Step step = after ? steps[*after] : Step{};
    step.stage = *found;
    const auto place = std::find_if(steps.begin(), steps.end(), [&](const Step& other) { return other.stage > step.stage; });
    const int least = place == steps.begin() ? (step.stage == Stage::PreDue ? -kLongestWait : 0) : std::prev(place)->offsetDays + 1;
    const int most =
        std::min(step.stage == Stage::PreDue ? -1 : kFarthestOffset, place == steps.end() ? kFarthestOffset : place->offsetDays - 1);
    const int usual = step.stage == Stage::PreDue ? most - kUsualDistance + 1
                      : place == steps.begin()    ? least
                                                  : std::prev(place)->offsetDays + kUsualDistance;
    if (least > most) return std::nullopt;
    // Where the usual week does not fit, in the middle of what there is.
    step.offsetDays = isIn(usual, least, most) ? usual : least + (most - least) / 2;
    step.needsApproval = !choosesApproval(step.stage);
    if (!speaksInTone(step.stage)) step.tone = Tone::Firm;
    if (step.stage == Stage::PreDue) step.tone = Tone::Friendly;
    if (!sendsCopies(step.stage)) step.copies.clear();
    std::erase_if(step.channels, [&](ledger::Channel channel) { return !canGoBy(step.stage, channel); });
    const auto index = static_cast<std::size_t>(place - steps.begin());
    steps.insert(place, step);
    return index;
}

} // namespace tegoed::dunning
