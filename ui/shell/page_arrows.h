#pragma once

#include <QObject>

class QStackedWidget;

namespace tegoed::ui {

/// Qt lets the arrows lead from one button to the next thing, as Tab does. Here they stay within the page that is shown: whoever presses
/// Down on the only button of a page means none of those in the rail. Works for the pages of one window as long as it lives.
class PageArrows : public QObject {
    Q_OBJECT
public:
    PageArrows(QStackedWidget& pages, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStackedWidget& m_pages;
};

} // namespace tegoed::ui
