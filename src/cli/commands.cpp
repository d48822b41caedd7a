#include "cli/commands.h"

namespace tegoed::cli {

std::vector<CommandRow> allCommands()
{
    std::vector<CommandRow> all;
    for (const auto family :
         {ledgerCommands(), demoCommands(), journalCommands(), companyCommands(), customerCommands(), openingCommands(), policyCommands(),
          templateCommands(), importCommands(), inboxCommands(), vanishedCommands(), worklistCommands(), contactCommands(), moneyCommands(),
          dunningCommands(), runCommands(), reportCommands(), statementCommands()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

} // namespace tegoed::cli
