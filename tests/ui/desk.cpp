#include "ui/desk.h"

#include "app/customers.h"
#include "app/imports.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/shell/language.h"

#include <QDialog>

namespace tegoed::ui {

Desk::Desk() : m_environment(app::systemEnvironment())
{
    m_environment.today = *base::Date::parse("2026-11-20");
    m_environment.renderer = &m_renderer;
    m_environment.language = base::Language::English;
    applyLanguage(base::Language::English);
    applyLook(LookChoice::Light);
    applyTextSize(kNormalTextSize);
    m_settings = std::make_unique<Settings>(pathToQt(m_folder / "window.ini"));
    m_settings->setFolder(QStringLiteral("letters"), pathToQt(m_folder / "letters"));
    m_service = std::make_unique<LedgerService>(LedgerService::Options{m_environment, false});
    m_window = std::make_unique<MainWindow>(*m_service, *m_settings);
    QObject::connect(m_service.get(), &LedgerService::announced, m_service.get(), [this](const QString& text) { m_heard.push_back(text); });
    QObject::connect(m_service.get(), &LedgerService::refused, m_service.get(),
                     [this](const base::Error& error) { m_heard.push_back(sentence(error)); });
    m_window->show();
    (void)QTest::qWaitForWindowExposed(m_window.get());
}

Desk::~Desk() = default;

app::Ledger Desk::makeLedger(const std::string& items, ledger::Settlement settlement, app::Opening opening)
{
    const auto list = m_folder.write("items.csv", items);
    auto ledger = app::Ledger::create(ledgerPath(), {base::Currency::euro(), settlement}, m_environment);
    REQUIRE(ledger);
    REQUIRE(app::setCompany(*ledger, {}, {{"name", "Voorbeeld Groothandel B.V."}, {"iban", "NL91ABNA0417164300"}}));
    app::ImportRequest request;
    request.files = {list};
    request.opening = opening;
    const auto outcome = app::importItems(*ledger, request);
    REQUIRE_FALSE(outcome.refused);
    return *std::move(ledger);
}

void Desk::openSmallLedger()
{
    {
        auto ledger = makeLedger("customer;customer_name;kind;number;issued;due;amount;open;currency\n"
                                 "1001;Jansen;invoice;2026-0042;2026-10-14;2026-11-13;121,00;121,00;EUR\n"
                                 "1002;Bakker B.V.;invoice;2026-0007;2026-09-11;2026-10-11;1000,00;1000,00;EUR\n"
                                 "1002;Bakker B.V.;invoice;2026-0051;2026-10-18;2026-11-17;250,50;250,50;EUR\n"
                                 "1003;" +
                                 kLongName + ";invoice;2026-0060;2026-11-10;2026-12-10;75,00;75,00;EUR\n");
        REQUIRE(app::setCustomer(ledger, "1001",
                                 {{"kind", "consumer"},
                                  {"email", "jansen@example.org"},
                                  {"street", "Dorpsstraat 1"},
                                  {"postcode", "1234 AB"},
                                  {"city", "Utrecht"}}));
    }
    open();
}

void Desk::openLedger(const std::string& items, ledger::Settlement settlement, app::Opening opening)
{
    (void)makeLedger(items, settlement, opening);
    open();
}

void Desk::open()
{
    m_service->open(ledgerPath());
    REQUIRE(waitFor([this] { return m_service->isOpen(); }));
    m_window->showPage(QStringLiteral("today"));
    waitQuiet();
}

void Desk::waitQuiet()
{
    // Answers ask further questions: quiet is when none is left after the timers of the pages have run.
    REQUIRE(waitFor([this] { return m_service->isQuiet(); }));
    QTest::qWait(200);
    REQUIRE(waitFor([this] { return m_service->isQuiet(); }));
    if (hasOpenDialog()) return;
    // There is no window manager that gives the keyboard back after a dialog.
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

bool Desk::hasOpenDialog() const
{
    const auto dialogs = m_window->findChildren<QDialog*>();
    return std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog* dialog) { return dialog->isVisible(); });
}

} // namespace tegoed::ui
