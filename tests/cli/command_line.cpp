#include "command_line.h"

#include "base/text.h"
#include "cli/run.h"

#include "support/catch.h"

#include <algorithm>
#include <sstream>

namespace tegoed::cli {

namespace {

constexpr std::string_view kCustomers = "number,name,kind,street,postcode,city,country,language,email\n"
                                        "1001,Alfa B.V.,business,Kade 1,1011 AB,Amsterdam,NL,nl,alfa@example.org\n"
                                        "1002,Béta GmbH,business,Weg 2,10115,Berlin,DE,de,\n"
                                        "1003,C. Consument,consumer,Laan 3,3511 AA,Utrecht,NL,nl,c@example.org\n";

// On 2 March 2026 (a Monday): F1 is 11 days overdue, F3 61 days, F4 one day, U1 five; F2 falls due later.
constexpr std::string_view kItems = "customer,number,kind,issued,due,amount,open,currency\n"
                                    "1001,F1,invoice,2026-01-20,2026-02-19,121.00,121.00,EUR\n"
                                    "1001,F2,invoice,2026-02-20,2026-03-23,50.00,50.00,EUR\n"
                                    "1001,C1,credit_note,2026-02-10,2026-02-10,-20.00,-20.00,EUR\n"
                                    "1002,F3,invoice,2025-12-01,2025-12-31,1000.00,1000.00,EUR\n"
                                    "1002,U1,invoice,2026-02-01,2026-02-25,200.00,200.00,USD\n"
                                    "1003,F4,invoice,2026-02-01,2026-03-01,80.00,80.00,EUR\n";

} // namespace

int Outcome::errLineCount() const
{
    return static_cast<int>(std::count(err.begin(), err.end(), '\n'));
}

Outcome CommandLine::operator()(std::vector<std::string> arguments)
{
    std::vector<std::string> all{"--ledger", ledger(), "--today", today, "--user", "tester", "--lang", "en"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    std::ostringstream out;
    std::ostringstream err;
    const int exitCode = run(all, {out, err});
    return {exitCode, out.str(), err.str()};
}

Outcome CommandLine::operator()(const std::string& words)
{
    std::vector<std::string> arguments;
    for (const auto word : base::split(words, ' '))
        if (!word.empty()) arguments.emplace_back(word);
    return (*this)(std::move(arguments));
}

nlohmann::json CommandLine::json(const std::string& words)
{
    const auto outcome = (*this)("--format json " + words);
    INFO(words << ": " << outcome.err);
    REQUIRE(outcome.exitCode == 0);
    return outcome.json();
}

void CommandLine::makeLedger()
{
    const auto made = (*this)("new " + ledger() + " --settles bank");
    INFO(made.err);
    REQUIRE(made.exitCode == 0);
}

void CommandLine::makeBooks()
{
    makeLedger();
    const auto company = (*this)({"company", "set", "name=Voorbeeld Handel B.V.", "street=Kade 9", "postcode=1011 AB", "city=Amsterdam",
                                  "country=NL", "iban=NL91ABNA0417164300", "email=administratie@example.org"});
    INFO(company.err);
    REQUIRE(company.exitCode == 0);
    json("import customers " + write("customers.csv", kCustomers));
    json("import items " + write("items.csv", kItems));
}

} // namespace tegoed::cli
