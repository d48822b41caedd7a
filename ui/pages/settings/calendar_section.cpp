#include "ui/pages/settings/calendar_section.h"

#include "app/customers.h"
#include "ui/bridge/display.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/settings/period_dialog.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kListWidth = 320;
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2100;
constexpr int kFarthestDays = 400;

std::vector<Column<app::CalendarPeriod>> periodColumns()
{
    using Row = app::CalendarPeriod;
    std::vector<Column<Row>> columns;
    columns.push_back({"period_from", false, [](const Row& row) { return display(row.range.from); },
                       by<Row>([](const Row& row) { return row.range.from; })});
    columns.push_back({"period_until", false, [](const Row& row) { return display(row.range.to); },
                       by<Row>([](const Row& row) { return row.range.to; })});
    const auto kind = [](const Row& row) {
        return row.kind == app::PeriodKind::Quiet ? CalendarSection::tr("quiet period") : CalendarSection::tr("day off");
    };
    columns.push_back({"period_name",
                       false,
                       [kind](const Row& row) { return row.name.empty() ? kind(row) : toQt(row.name); },
                       {},
                       {},
                       [kind](const Row& row) { return row.name.empty() ? QString{} : kind(row); }});
    return columns;
}

} // namespace

CalendarSection::CalendarSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_goodFriday(new QCheckBox), m_liberationDay(new QCheckBox), m_effect(new Label{Type::Strong}),
      m_own(new Label{Type::Strong}), m_model(periodColumns()), m_table(new TableView), m_empty(new EmptyNote{QStringLiteral("calendar")}),
      m_stack(new QStackedWidget), m_add(new QPushButton), m_remove(new QPushButton), m_year(new QSpinBox), m_view(new YearView),
      m_legend(new Label{Type::Small, Tint::Muted})
{
    build();
    connect(m_goodFriday, &QCheckBox::clicked, this, [this](bool on) { setHoliday("calendar.good_friday", on); });
    connect(m_liberationDay, &QCheckBox::clicked, this, [this](bool on) { setHoliday("calendar.liberation_day", on); });
    connect(m_add, &QPushButton::clicked, this, &CalendarSection::add);
    connect(m_remove, &QPushButton::clicked, this, &CalendarSection::remove);
    connect(m_year, &QSpinBox::valueChanged, this, &CalendarSection::showYear);
    retranslate();
}

void CalendarSection::build()
{
    auto* const layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kMarginWide);
    auto* const left = new QWidget;
    left->setMinimumWidth(kListWidth);
    auto* const column = new QVBoxLayout{left};
    column->setContentsMargins(2, 0, 0, 0);
    m_effect->setWordWrap(true);
    column->addWidget(m_effect);
    column->addSpacing(kGap);
    column->addWidget(m_goodFriday);
    column->addWidget(m_liberationDay);
    column->addSpacing(kGap);
    column->addWidget(m_own);
    m_table->setModel(&m_model);
    m_table->setWidths({11, 11, 0});
    m_table->setTwoLines(2);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    auto* const tools = new QHBoxLayout;
    for (auto* const button : {m_add, m_remove}) {
        button->setAutoDefault(true);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    column->addLayout(tools);
    layout->addWidget(left, 2);

    m_right = new QWidget;
    auto* const right = new QVBoxLayout{m_right};
    right->setContentsMargins(0, 0, 0, 0);
    m_year->setRange(kFirstYear, kLastYear);
    m_year->setGroupSeparatorShown(false);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_year);
    m_legend->setElided(true);
    head->addSpacing(kGap);
    head->addWidget(m_legend, 1);
    right->addLayout(head);
    right->addWidget(m_view, 1);
    layout->addWidget(m_right, 3);
}

void CalendarSection::resizeEvent(QResizeEvent* event)
{
    SettingsSection::resizeEvent(event);
    // Days that can't be read are left out: the list says the same.
    m_right->setVisible(width() >= kListWidth + m_view->minimumSizeHint().width() + kMarginWide);
}

void CalendarSection::focusStart()
{
    m_goodFriday->setFocus();
}

void CalendarSection::refresh()
{
    service().ask(
        this, m_newest, [](app::Ledger& ledger) { return app::calendarView(ledger); },
        [this](base::Result<app::CalendarView> calendar) {
            if (calendar)
                take(*std::move(calendar));
            else
                emit service().refused(calendar.error());
        });
}

void CalendarSection::take(app::CalendarView calendar)
{
    m_calendar = std::move(calendar);
    m_goodFriday->setChecked(m_calendar.settings.goodFridayOff);
    m_liberationDay->setChecked(m_calendar.settings.liberationDayOff);
    const int row = m_table->currentIndex().row();
    m_model.setRows(m_calendar.periods);
    const int count = m_model.rowCount({});
    if (count > 0) m_table->setCurrentIndex(m_model.index(std::clamp(row, 0, count - 1), 0));
    m_remove->setEnabled(count > 0);
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    if (m_year->value() == kFirstYear) { // Not chosen yet.
        const QSignalBlocker blocker{m_year};
        m_year->setValue(service().today().year());
    }
    showYear();
    showEffect();
}

void CalendarSection::showYear()
{
    m_view->show(m_year->value(), service().today(), m_calendar);
}

void CalendarSection::showEffect()
{
    const base::BusinessCalendar calendar{m_calendar.settings};
    const auto stops = [&](base::Date day) { return !calendar.isBusinessDay(day) || calendar.isQuiet(day); };
    const auto today = service().today();
    auto day = today;
    for (int i = 0; i < kFarthestDays && stops(day); ++i)
        day = day + base::Days{1};
    if (day != today) {
        m_effect->setText(
            tr("Nothing goes out today. The next day for letters is %1.").arg(QLocale{}.toString(toQDate(day), QLocale::LongFormat)));
        return;
    }
    // The next stop that isn't just a weekend.
    for (int i = 0; i < kFarthestDays; ++i, day = day + base::Days{1}) {
        if (day.isoWeekday() < 6 && stops(day)) break;
    }
    m_effect->setText(tr("Letters go out today. Apart from weekends, nothing goes out again on %1.")
                          .arg(QLocale{}.toString(toQDate(day), QLocale::LongFormat)));
}

void CalendarSection::setHoliday(const char* key, bool isOff)
{
    service().change(
        this, {}, [key, isOff](app::Ledger& ledger, const base::Work&) { return app::setSettings(ledger, {{key, isOff ? "yes" : "no"}}); },
        [this](const base::Result<void>& result) {
            if (result) {
                emit service().announced(tr("The calendar is changed"), true);
                return;
            }
            take(m_calendar); // The tick goes back to what holds.
            emit service().refused(result.error());
        });
}

void CalendarSection::add()
{
    auto* const dialog = new PeriodDialog{service(), window()};
    connect(dialog, &FormDialog::done, this, [this](const QString& announcement) { emit service().announced(announcement, true); });
    dialog->open();
}

void CalendarSection::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0) return;
    service().change(
        this, {}, [period = m_model.row(row)](app::Ledger& ledger, const base::Work&) { return app::removePeriod(ledger, period); },
        [this](const base::Result<void>& result) {
            if (result)
                emit service().announced(tr("The days are out of the calendar"), true);
            else
                emit service().refused(result.error());
        });
}

void CalendarSection::retranslate()
{
    m_goodFriday->setText(tr("Good Friday is a day off"));
    m_liberationDay->setText(tr("5 May is a day off every year"));
    for (auto* const box : {m_goodFriday, m_liberationDay})
        box->setAccessibleName(box->text());
    m_own->setText(tr("Days of our own"));
    m_table->setAccessibleName(tr("Days of our own"));
    m_model.retranslate();
    m_empty->setTexts(tr("None yet"), tr("Add days off and quiet periods, such as a week in which the office is closed."));
    m_add->setText(tr("Add…"));
    m_add->setAccessibleName(tr("Add days"));
    m_remove->setText(tr("Take out"));
    m_remove->setAccessibleName(tr("Take the chosen days out"));
    m_year->setAccessibleName(tr("Year"));
    m_view->setAccessibleName(tr("The year's calendar"));
    m_legend->setText(tr("filled: off · dashed: quiet · grey: weekend · framed: today"));
}

} // namespace tegoed::ui
