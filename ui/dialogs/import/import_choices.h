#pragma once

#include "app/imports.h"
#include "ui/bridge/ledger_service.h"
#include "ui/dialogs/import/import_file.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include <optional>

namespace tegoed::ui {

/// What a person says about the file that is shown, and about the lists of open items as a whole. Everything found is said with an example
/// of the file, and can be said otherwise.
class ImportChoices : public QWidget {
    Q_OBJECT
public:
    ImportChoices(LedgerService& service, QWidget* parent);

    /// Shows what is known of a file; null: none is chosen.
    void show(const ImportFile* file);
    /// Mode, opening and the day of the list, as far as they were said.
    void fill(app::ImportRequest& request) const;
    /// What is remembered of a file of open items says how the call is taken.
    void takeProfile(const exchange::ImportProfile& profile);
    /// What the ledger would hold: the difference to what was typed is shown.
    void showBalance(std::optional<base::Money> balance);
    /// Nothing typed, or what was typed is the balance.
    [[nodiscard]] bool isBalanceRight() const;
    [[nodiscard]] app::ImportMode mode() const;
    [[nodiscard]] app::Opening opening() const;

signals:
    void kindChosen(tegoed::exchange::ListKind kind);
    void datesChosen(std::optional<tegoed::exchange::DateOrder> order);
    void decimalChosen(std::optional<char> sign);
    /// Nothing: as it was found.
    void encodingChosen(std::optional<tegoed::exchange::Encoding> encoding);
    void delimiterChosen(std::optional<char> delimiter);
    /// What was said of the lists as a whole is another thing now.
    void changed();
    void balanceTyped();
    void startAfresh();
    void renameWanted();
    void forgetWanted();

private:
    void build();
    /// A field below its caption, among such fields.
    Label* addField(FlowLayout* fields, const QString& caption, QWidget* field);
    void connectFields();
    void showNotation(const ImportFile& file);
    void showWriting(const ImportFile* file);
    void showProfile(const ImportFile& file);
    void showListDate(const ImportFile& file);
    void showDifference();

    LedgerService& m_service;
    QWidget* m_itemsRow;
    QComboBox* m_kind;
    QComboBox* m_dates;
    QComboBox* m_decimal;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QWidget* m_memory;
    Label* m_profile;
    QPushButton* m_profileMenu;
    QComboBox* m_mode;
    QDateEdit* m_listDate;
    QComboBox* m_opening;
    QLineEdit* m_balance;
    Label* m_found;
    Label* m_dateCaption = nullptr;
    Label* m_balanceCaption = nullptr;
    std::optional<base::Money> m_ledgerBalance{};
    bool m_isDateTyped = false;
    bool m_isModeTyped = false;
    bool m_isFilling = false;
};

} // namespace tegoed::ui
