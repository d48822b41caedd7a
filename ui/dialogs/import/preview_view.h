#pragma once

#include "ui/models/preview_model.h"
#include "ui/widgets/field_header.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSplitter>
#include <QWidget>

#include <map>
#include <memory>
#include <string>

namespace tegoed::ui {

/// A file beside what it was understood as: left its own rows, with a choice above each column of what the column is, right the same rows
/// as values. Faults are marked in their cells, told in words below, and walked through with F8.
class PreviewView : public QWidget {
    Q_OBJECT
public:
    explicit PreviewView(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const exchange::ListPreview>& preview);
    /// Faults that only the ledger knows, by line.
    void showLedgerFaults(std::map<std::uint32_t, base::Error> faults);
    /// In place of rows: nothing is chosen, or a file can't be read.
    void showText(const QString& title, const QString& text);
    void goToLine(std::uint32_t line);
    /// What Tab comes to, in the order in which it stands.
    [[nodiscard]] std::vector<QWidget*> tabStops() const { return {m_file, m_understood, m_faultyOnly, m_previous, m_next, m_column}; }
    [[nodiscard]] PreviewModel& model() { return m_model; }

signals:
    void fieldChosen(std::size_t column, const std::string& field);

private:
    void buildTables();
    void buildFoot();
    void connectTables();
    void fitColumns();
    void showFaults();
    void showReason();
    void goToFault(int step);
    void goTo(int row);
    /// Lets the user say what the current column is.
    void chooseField();
    void keepLevel();

    PreviewModel m_model{};
    QSplitter* m_splitter;
    TableView* m_file;
    TableView* m_understood;
    FieldHeader* m_fields;
    FieldHeader* m_heads;
    Label* m_reason;
    Label* m_faults;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_column;
    QCheckBox* m_faultyOnly;
    EmptyNote* m_note;
    QWidget* m_tables;
};

} // namespace tegoed::ui
