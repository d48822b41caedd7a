#include "dunning/channel.h"

#include "support/catch.h"
#include "support/table.h"

#include <string>

namespace tegoed::dunning {
namespace {

TEST_CASE("channel: what the step allows, what the customer prefers, what there is an address for", "[dunning]")
{
    const auto table = support::rows(R"(
        # stage        prefers   has          allowed         channel   warnings
        reminder_1     -         email,post   -               email     -
        reminder_1     -         post         -               letter    -
        reminder_1     -         email        -               email     no_address
        reminder_1     -         -            -               letter    no_address
        reminder_1     letter    email,post   -               letter    -
        reminder_1     email     post         -               letter    no_email
        reminder_1     phone     email,post   -               email     -
        reminder_1     phone     post         -               letter    -
        reminder_1     sms       phone,post   -               sms       -
        reminder_2     whatsapp  phone,post   -               whatsapp  -
        reminder_2     sms       email,post   -               email     -
        reminder_3     sms       phone,post   -               letter    -
        reminder_3     whatsapp  phone,email,post  -          email     -
        reminder_1     email     email,post   letter          letter    -
        reminder_1     letter    email,post   email,letter    letter    -
        reminder_1     -         post         email,letter    letter    -
        reminder_3     -         phone,post   sms             letter    -
        call           email     email,post   -               phone     -
        call           email     -            -               phone     -
        formal_notice  email     email,post   -               letter    -
        formal_notice  sms       post         -               letter    no_email
        formal_notice  -         -            -               letter    no_address,no_email
        collections    email     -            -               letter    -
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        ledger::CustomerRecord payer;
        if (row[1] != "-") payer.channel = static_cast<std::uint8_t>(ledger::parseChannel(row[1]).value());
        payer.hasEmail = row[2].find("email") != std::string::npos;
        payer.hasAddress = row[2].find("post") != std::string::npos;
        payer.hasPhone = row[2].find("phone") != std::string::npos;
        Step step;
        step.stage = ledger::parseStage(row[0]).value();
        if (row[3].find("email") != std::string::npos) step.channels.push_back(ledger::Channel::Email);
        if (row[3].find("sms") != std::string::npos) step.channels.push_back(ledger::Channel::Sms);
        if (row[3].find("letter") != std::string::npos) step.channels.push_back(ledger::Channel::Letter);

        CHECK(ledger::name(channelOf(payer, step)) == row[4]);
        const unsigned warnings = addressWarnings(payer, step);
        CHECK(((warnings & static_cast<unsigned>(Warning::NoAddress)) != 0) == (row[5].find("no_address") != std::string::npos));
        CHECK(((warnings & static_cast<unsigned>(Warning::NoEmail)) != 0) == (row[5].find("no_email") != std::string::npos));
    }
}

} // namespace
} // namespace tegoed::dunning
