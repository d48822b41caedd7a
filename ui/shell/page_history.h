#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace tegoed::ui {

/// The pages that were shown, for back and forward. What a page showed (a customer, a filter) comes back with it.
class PageHistory {
public:
    struct Place {
        QString page{};
        QString what{}; ///< As Navigator has it; empty: as the page was left.
        bool operator==(const Place&) const = default;
    };
    /// Another place is shown. What was ahead is forgotten; the same place again is no step.
    void show(const Place& place);
    [[nodiscard]] bool canGoBack() const { return m_at > 1; }
    [[nodiscard]] bool canGoForward() const { return m_at < m_places.size(); }
    /// @pre canGoBack(), canGoForward()
    const Place& back();
    const Place& forward();
    void clear();

private:
    std::vector<Place> m_places{};
    std::size_t m_at = 0; ///< One past the place that is shown.
};

} // namespace tegoed::ui
