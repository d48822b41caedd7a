#pragma once

#include "data.h"
#include "other_process.h"
#include "ui/models/items_model.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>

#include <functional>
#include <memory>

namespace tegoed::bench {

/// The window on the large ledger, offscreen, driven by events as a user's hands make them. Measures until what was asked for is painted.
class WindowDesk {
public:
    explicit WindowDesk(Data& data);
    ~WindowDesk();
    WindowDesk(const WindowDesk&) = delete;
    WindowDesk& operator=(const WindowDesk&) = delete;

    [[nodiscard]] ui::TableView& table() { return *m_table; }
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] const ui::ItemsModel& model() const { return *m_model; }
    /// Milliseconds from the first event that `act` makes until the list shows the answer to what is wanted and is painted.
    double msUntilShown(const std::function<void()>& act);
    /// Milliseconds of one call with the painting that it asks for.
    double msWithPaint(QWidget& painted, const std::function<void()>& act);
    /// Types a text into the filter, a key at a time: the milliseconds of each.
    std::vector<double> typeFilter(const QString& text);
    /// Types a text into the palette of commands, a key at a time: the milliseconds of each until its list is painted.
    std::vector<double> typePalette(const QString& text);
    /// Empties the filter.
    double clearFilter();

    /// A window that opens on the items of a ledger; `now` gives milliseconds since the start of the process.
    static WindowStart startOnItems(const std::filesystem::path& ledger, const std::filesystem::path& settings, double (*now)());
    /// The longest stay of the thread with one event since `watchAgain`, in milliseconds, and where it was.
    static void watchAgain();
    [[nodiscard]] static double longestMs();
    [[nodiscard]] static std::string longestReport();

    /// Does something within one event, as a key does, and waits until it is painted and nothing is under way any more.
    void asEvent(std::function<void()> act);
    /// Until nothing is under way any more.
    void rest() { settle(); }

private:
    void settle();
    [[nodiscard]] bool isShown() const;

    std::unique_ptr<ui::Settings> m_settings{};
    std::unique_ptr<ui::LedgerService> m_service{};
    std::unique_ptr<ui::MainWindow> m_window{};
    ui::TableView* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
    ui::ItemsModel* m_model = nullptr;
};

} // namespace tegoed::bench
