#include "ui/dialogs/payment_dialog.h"

#include "support/catch.h"
#include "ui/desk.h"

#include <QTableWidget>

namespace tegoed::ui {
namespace {

TEST_CASE("payment: it settles items of one currency, and an amount is one of that currency", "[ui]")
{
    Desk desk;
    desk.openLedger("customer;customer_name;kind;number;issued;due;amount;open;currency\n"
                    "1002;Bakker;invoice;F1;2026-09-11;2026-10-11;100,00;100,00;EUR\n"
                    "1002;Bakker;invoice;F2;2026-09-12;2026-10-12;5000;5000;JPY\n"
                    "1002;Bakker;invoice;F3;2026-09-13;2026-10-13;10,00;10,00;EUR\n");
    QTest::keyClick(desk.window().currentPage(), Qt::Key_P);
    auto* const payment = desk.dialog<PaymentDialog>();
    REQUIRE(payment != nullptr);
    auto* const items = named<QTableWidget>(*payment, QStringLiteral("Items it settles"));
    REQUIRE(items != nullptr);
    REQUIRE(items->rowCount() == 3);
    const auto rowOf = [&](const char* number) {
        for (int row = 0; row < items->rowCount(); ++row)
            if (items->item(row, 0)->text() == QLatin1String(number)) return row;
        return -1;
    };
    const auto tick = [&](const char* number, Qt::CheckState state) { items->item(rowOf(number), 0)->setCheckState(state); };
    const auto isOffered = [&](const char* number) { return items->item(rowOf(number), 0)->flags().testFlag(Qt::ItemIsEnabled); };
    tick("F1", Qt::Checked);
    CHECK(isOffered("F3"));
    CHECK_FALSE(isOffered("F2"));
    CHECK_FALSE(items->item(rowOf("F2"), 0)->toolTip().isEmpty());
    tick("F1", Qt::Unchecked);
    CHECK(isOffered("F2"));
    CHECK(items->item(rowOf("F2"), 0)->toolTip().isEmpty());

    tick("F2", Qt::Checked);
    CHECK_FALSE(isOffered("F1"));
    auto* const amount = named<QLineEdit>(*payment, QStringLiteral("Amount in JPY"));
    REQUIRE(amount != nullptr);
    CHECK(amount->text() == QStringLiteral("5,000"));
    // There are no hundredths of a yen.
    amount->setText(QStringLiteral("10.50"));
    named<QPushButton>(*payment, QStringLiteral("Enter the payment"))->click();
    desk.waitQuiet();
    CHECK(payment->isVisible());
    CHECK(desk.heard().filter(QStringLiteral("entered for")).isEmpty());
}

} // namespace
} // namespace tegoed::ui
