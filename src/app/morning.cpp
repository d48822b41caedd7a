#include "app/morning.h"

namespace tegoed::app {

MoneyAge moneyAge(Ledger& ledger)
{
    return {ledger.moneyUntil(), ledger.calendar().before(ledger.environment().today)};
}

} // namespace tegoed::app
