#include "dunning/channel.h"

#include <algorithm>
#include <optional>

namespace tegoed::dunning {

namespace {

using ledger::Channel;

std::optional<Channel> preferenceOf(const ledger::CustomerRecord& payer)
{
    if (payer.channel < ledger::allChannels().size()) return static_cast<Channel>(payer.channel);
    return {};
}

bool canCarry(Channel channel, const ledger::CustomerRecord& payer, ledger::Stage stage)
{
    switch (channel) {
    case Channel::Email: return payer.hasEmail;
    case Channel::Letter: return true;
    case Channel::Phone: return false; // A reminder is written.
    case Channel::Sms:
    case Channel::Whatsapp: return payer.hasPhone && stage <= ledger::Stage::Reminder2;
    }
    return false;
}

} // namespace

Channel channelOf(const ledger::CustomerRecord& payer, const Step& step)
{
    switch (groupOf(step.stage)) {
    case Group::Call: return Channel::Phone;
    case Group::FormalNotice:
    case Group::Collections: return Channel::Letter;
    case Group::Reminder: break;
    }
    const auto preferred = preferenceOf(payer);
    const auto isAllowed = [&](Channel channel) {
        return step.channels.empty() || std::find(step.channels.begin(), step.channels.end(), channel) != step.channels.end();
    };
    if (preferred && isAllowed(*preferred) && canCarry(*preferred, payer, step.stage)) return *preferred;
    for (const auto channel : step.channels) {
        if (canCarry(channel, payer, step.stage)) return channel;
    }
    return payer.hasEmail ? Channel::Email : Channel::Letter;
}

std::uint8_t addressWarnings(const ledger::CustomerRecord& payer, const Step& step)
{
    unsigned warnings = 0;
    const auto group = groupOf(step.stage);
    const bool isWritten = group == Group::Reminder || group == Group::FormalNotice;
    if (isWritten && !payer.hasAddress) warnings |= static_cast<unsigned>(Warning::NoAddress);
    const bool wantsEmail = group == Group::FormalNotice || (group == Group::Reminder && preferenceOf(payer) == Channel::Email);
    if (wantsEmail && !payer.hasEmail) warnings |= static_cast<unsigned>(Warning::NoEmail);
    return static_cast<std::uint8_t>(warnings);
}

} // namespace tegoed::dunning
