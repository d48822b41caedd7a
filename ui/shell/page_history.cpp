#include "ui/shell/page_history.h"

#include "base/assert.h"

namespace tegoed::ui {

namespace {

constexpr std::size_t kPlaceLimit = 100;

} // namespace

void PageHistory::show(const Place& place)
{
    if (m_at > 0 && m_places[m_at - 1] == place) return;
    m_places.resize(m_at);
    if (m_places.size() == kPlaceLimit) m_places.erase(m_places.begin());
    m_places.push_back(place);
    m_at = m_places.size();
}

const PageHistory::Place& PageHistory::back()
{
    TEGOED_ASSERT(canGoBack());
    --m_at;
    return m_places[m_at - 1];
}

const PageHistory::Place& PageHistory::forward()
{
    TEGOED_ASSERT(canGoForward());
    ++m_at;
    return m_places[m_at - 1];
}

void PageHistory::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace tegoed::ui
