#include "ui/dialogs/import/preview_view.h"

#include "exchange/header_table.h"
#include "ui/bridge/display.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tegoed::ui {

namespace {

constexpr int kSampleRows = 60;
constexpr int kMostWidth = 260;

} // namespace

PreviewView::PreviewView(QWidget* parent)
    : QWidget(parent), m_splitter(new QSplitter{this}), m_file(new TableView), m_understood(new TableView),
      m_fields(new FieldHeader{m_file}), m_heads(new FieldHeader{m_understood}), m_reason(new Label{Type::Body, Tint::Text, this}),
      m_faults(new Label{Type::Body, Tint::Muted, this}), m_previous(new QPushButton{tr("Previous fault"), this}),
      m_next(new QPushButton{tr("Next fault"), this}), m_column(new QPushButton{tr("Column…"), this}),
      m_faultyOnly(new QCheckBox{tr("Faulty rows &only"), this}), m_note(new EmptyNote{QStringLiteral("import"), this}),
      m_tables(new QWidget{this})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_tables, 1);
    buildTables();
    buildFoot();
    connectTables();
    m_tables->hide();
}

void PreviewView::buildTables()
{
    m_file->setModel(&m_model);
    m_file->setHorizontalHeader(m_fields);
    m_file->setAccessibleName(tr("The file"));
    m_file->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fields->setChoiceName(tr("What the column %1 is"));
    m_understood->setModel(&m_model);
    m_understood->setHorizontalHeader(m_heads);
    m_understood->setAccessibleName(tr("As it is understood"));
    m_understood->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto side = [this](const QString& caption, TableView* view) {
        auto* const part = new QWidget{m_splitter};
        auto* const layout = new QVBoxLayout{part};
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(kGapTight);
        auto* const label = new Label{Type::Small, Tint::Muted, part};
        label->setText(caption);
        label->setElided(true);
        layout->addWidget(label);
        layout->addWidget(view, 1);
        m_splitter->addWidget(part);
    };
    side(tr("The file, row by row; above each column what it is read as"), m_file);
    side(tr("The same rows as they are understood"), m_understood);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(kGapWide);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
}

void PreviewView::buildFoot()
{
    auto* const layout = new QVBoxLayout{m_tables};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_splitter, 1);
    auto* const line = new QHBoxLayout;
    line->setSpacing(kGap);
    m_reason->setElided(true);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_reason, 1);
    line->addWidget(m_faults);
    auto* const ways = new FlowLayout{kGap, kGapTight};
    for (auto* const widget : {static_cast<QWidget*>(m_faultyOnly), static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next),
                               static_cast<QWidget*>(m_column)})
        ways->addWidget(widget);
    line->addLayout(ways);
    layout->addLayout(line);
    m_faultyOnly->setAccessibleName(tr("Faulty rows only"));
    m_previous->setAccessibleName(tr("Previous fault"));
    m_next->setAccessibleName(tr("Next fault"));
    m_column->setAccessibleName(tr("Say what the column is"));
    m_previous->setToolTip(tr("Previous fault (%1)").arg(QStringLiteral("Shift+F8")));
    m_next->setToolTip(tr("Next fault (%1)").arg(QStringLiteral("F8")));
    m_column->setToolTip(tr("Say what the column is (%1)").arg(QStringLiteral("F2")));
    for (auto* const button : {m_previous, m_next, m_column})
        button->setAutoDefault(false);
}

void PreviewView::connectTables()
{
    m_understood->setSelectionModel(m_file->selectionModel());
    for (auto* const view : {m_file, m_understood}) {
        auto* const other = view == m_file ? m_understood : m_file;
        connect(view->verticalScrollBar(), &QScrollBar::valueChanged, other->verticalScrollBar(), &QScrollBar::setValue);
        connect(view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &PreviewView::keepLevel);
    }
    m_file->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_file->selectionModel(), &QItemSelectionModel::currentChanged, this, &PreviewView::showReason);
    connect(m_fields, &FieldHeader::chosen, this, [this](int column, const QString& field) {
        if (column > 0) emit fieldChosen(static_cast<std::size_t>(column) - 1, fromQt(field));
    });
    connect(m_fields, &FieldHeader::closed, m_file, [this] { m_file->setFocus(); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToFault(1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { goToFault(-1); });
    connect(m_column, &QPushButton::clicked, this, &PreviewView::chooseField);
    connect(m_faultyOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_model.setFaultyOnly(isOn);
        if (m_model.rowCount() > 0) goTo(0);
    });
    const auto key = [this](const QKeySequence& keys, auto what) {
        auto* const shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WindowShortcut); // From anywhere in the dialog.
        connect(shortcut, &QShortcut::activated, this, what);
    };
    key(Qt::Key_F8, [this] { goToFault(1); });
    key(Qt::SHIFT | Qt::Key_F8, [this] { goToFault(-1); });
    key(Qt::Key_F2, [this] { chooseField(); });
}

/// Both tables have the same height for rows, whichever of them scrolls sideways.
void PreviewView::keepLevel()
{
    const bool isNeeded = m_file->horizontalScrollBar()->maximum() > 0 || m_understood->horizontalScrollBar()->maximum() > 0;
    for (auto* const view : {m_file, m_understood})
        view->setHorizontalScrollBarPolicy(isNeeded ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
}

void PreviewView::showText(const QString& title, const QString& text)
{
    m_model.setPreview({});
    m_note->setTexts(title, text);
    m_note->show();
    m_tables->hide();
}

void PreviewView::show(const std::shared_ptr<const exchange::ListPreview>& preview)
{
    const auto current = m_file->currentIndex();
    const int top = m_file->verticalScrollBar()->value();
    const bool isSame = m_model.preview() != nullptr && m_model.preview()->sha256 == preview->sha256;
    m_model.setPreview(preview);
    m_note->hide();
    m_tables->show();

    std::vector<FieldHeader::Choice> choices{{tr("not used"), {}}};
    for (const auto field : exchange::fieldsOf(preview->kind)) {
        const std::string key{exchange::name(field)};
        choices.push_back({fieldWord(key), toQt(key)});
    }
    std::sort(choices.begin() + 1, choices.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    m_fields->setChoices(std::move(choices));
    std::vector<FieldHeader::Section> sections(1);
    for (const auto& column : preview->columns) {
        const QString field = column.field.empty() ? tr("not used") : fieldWord(column.field);
        sections.push_back({true, toQt(column.field), column.isHelper ? tr("helps: %1").arg(field) : field, column.isChosen});
    }
    m_fields->setSections(std::move(sections));
    m_heads->setSections({});
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_file->setColumnHidden(column, column >= m_model.firstUnderstood());
        m_understood->setColumnHidden(column, column < m_model.firstUnderstood());
    }
    fitColumns();
    showFaults();
    // Who changes how the file is read stays where he was; a new file starts at its first faulty row, else at its first row of data.
    if (isSame && current.isValid() && current.row() < m_model.rowCount()) {
        m_file->setCurrentIndex(m_model.index(current.row(), std::min(current.column(), m_model.fileColumnCount())));
        m_file->verticalScrollBar()->setValue(top);
        return;
    }
    const auto& rows = preview->rows;
    const auto firstData = std::find_if(rows.begin(), rows.end(), [](const auto& row) {
        return row.state != exchange::PreviewRow::State::Title && row.state != exchange::PreviewRow::State::Heading;
    });
    if (m_model.rowCount() > 0 && firstData != rows.end())
        m_file->setCurrentIndex(m_model.index(std::min(static_cast<int>(firstData - rows.begin()), m_model.rowCount() - 1),
                                              std::min(1, m_model.fileColumnCount())));
    m_file->scrollToTop();
    showReason();
}

void PreviewView::showLedgerFaults(std::map<std::uint32_t, base::Error> faults)
{
    m_model.setLedgerFaults(std::move(faults));
    showFaults();
    showReason();
}

void PreviewView::showFaults()
{
    const auto count = m_model.faultCount();
    m_faults->setText(count == 0 ? tr("No faults") : tr("%Ln faulty row(s)", nullptr, static_cast<int>(count)));
    m_faults->setTint(count == 0 ? Tint::Muted : Tint::Danger);
    for (auto* const widget : {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_faultyOnly)})
        widget->setVisible(count > 0);
    if (count == 0 && m_faultyOnly->isChecked()) m_faultyOnly->setChecked(false);
}

void PreviewView::showReason()
{
    const int row = m_file->currentIndex().row();
    const QString reason = m_model.reason(row);
    m_reason->setText(reason);
    const bool isFaulty = row >= 0 && row < m_model.rowCount() && m_model.index(row, 0).data(Qt::AccessibleDescriptionRole).isValid();
    m_reason->setTint(isFaulty ? Tint::Danger : Tint::Muted);
    m_reason->setToolTip(reason);
}

void PreviewView::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount()) return;
    const auto index = m_model.index(row, m_model.faultColumn(row));
    m_file->setCurrentIndex(index);
    m_file->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void PreviewView::goToFault(int step)
{
    goTo(m_model.nextFault(m_file->currentIndex().row(), step));
    m_file->setFocus();
}

void PreviewView::goToLine(std::uint32_t line)
{
    goTo(m_model.rowOfLine(line));
    m_file->setFocus();
}

void PreviewView::chooseField()
{
    const int column = std::max(1, m_file->currentIndex().column());
    if (m_model.fileColumnCount() == 0 || column > m_model.fileColumnCount()) return;
    if (m_file->currentIndex().isValid()) m_file->scrollTo(m_model.index(m_file->currentIndex().row(), column));
    (void)m_fields->choose(column);
}

void PreviewView::fitColumns()
{
    const QFontMetrics metrics{m_file->font()};
    const int rows = std::min(m_model.rowCount(), kSampleRows);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool isFile = column < m_model.firstUnderstood();
        auto* const header = isFile ? m_fields : m_heads;
        int width = header->choiceWidth(column);
        const int most = std::max(width, kMostWidth);
        for (int row = 0; row < rows; ++row) {
            // A title line is longer than any column has to be.
            if (!m_model.isPartOfTable(row)) continue;
            const auto index = m_model.index(row, column);
            const int sign = index.data(Qt::DecorationRole).isNull() ? 0 : iconSize() + kGap;
            width = std::max(width, metrics.horizontalAdvance(index.data().toString()) + sign + 2 * kGap + 2);
        }
        header->resizeSection(column, std::min(width, most));
    }
}

} // namespace tegoed::ui
