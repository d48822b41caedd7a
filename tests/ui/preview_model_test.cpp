#include "ui/models/preview_model.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <QAbstractItemModelTester>

#include <memory>

namespace tegoed::ui {
namespace {

std::shared_ptr<const exchange::ListPreview> previewOf(const std::string& text)
{
    const support::TempFolder folder;
    exchange::PreviewRequest request;
    request.file = folder.write("list.csv", text);
    auto previewed = exchange::previewList(request);
    REQUIRE(previewed);
    return std::make_shared<const exchange::ListPreview>(std::move(previewed->preview));
}

constexpr auto kList = "Lijst;;;\n"
                       "Debiteur;Factuurnr;Factuurdatum;Bedrag\n"
                       "1007;F-1;25-10-2026;1.210,00\n"
                       "1007;;25-10-2026;12,00\n"
                       "1008;F-3;gisteren;13,00\n"
                       "1008;F-4;25-10-2026;14,00\n"
                       "Totaal;;;1.249,00\n";

TEST_CASE("preview model: rows of the file beside what they were understood as", "[ui]")
{
    PreviewModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setPreview(previewOf(kList));
    CHECK(model.rowCount() == 7);
    CHECK(model.fileColumnCount() == 4);
    CHECK(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Bedrag"));
    CHECK(model.headerData(4, Qt::Horizontal, Qt::AccessibleTextRole).toString() == QStringLiteral("Bedrag, read as Open"));
    CHECK(model.index(2, 4).data().toString() == QStringLiteral("1.210,00"));
    const int number = model.firstUnderstood() + 1;
    CHECK(model.index(2, number).data().toString() == QStringLiteral("F-1"));
    CHECK(model.index(3, number).data().toString().isEmpty()); // Faulty rows mean nothing.
    CHECK(model.reason(0).contains(QStringLiteral("title line")));
    CHECK(model.reason(6).contains(QStringLiteral("left out")));
    CHECK(model.reason(2).isEmpty());
    CHECK(model.faultColumn(3) == 2);
    CHECK(model.faultColumn(4) == 3);

    CHECK(model.nextFault(-1, 1) == 3);
    CHECK(model.nextFault(3, 1) == 4);
    CHECK(model.nextFault(4, 1) == 3);
    CHECK(model.nextFault(3, -1) == 4);
    CHECK(model.rowOfLine(5) == 4);

    base::Error error{base::ErrorCode::RowOtherAmount, {"F-4", "15.00", "14.00"}};
    model.setLedgerFaults({{6U, error}});
    CHECK(model.faultCount() == 3);
    CHECK(model.nextFault(4, 1) == 5);
    model.setFaultyOnly(true);
    CHECK(model.rowCount() == 3);
    CHECK(model.index(2, 2).data().toString() == QStringLiteral("F-4"));
    CHECK(model.rowOfLine(3) == -1);
    CHECK(model.nextFault(2, 1) == 0);
    model.setLedgerFaults({});
    CHECK(model.rowCount() == 2);
    model.setPreview({});
    CHECK(model.rowCount() == 0);
    CHECK(model.nextFault(0, 1) == -1);
}

} // namespace
} // namespace tegoed::ui
