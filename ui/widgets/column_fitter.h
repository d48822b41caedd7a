#pragma once

#include <QAbstractItemView>
#include <QHeaderView>
#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace tegoed::ui {

class Settings;

/// Gives the columns of a list the widths that their headings and a sample of their cells need, one column the rest. Widths only grow
/// while the same list is shown, so that nothing jumps while one types in a filter; once a person moved a column's edge they are his.
class ColumnFitter : public QObject {
    Q_OBJECT
public:
    ColumnFitter(QAbstractItemView* view, QHeaderView* header);
    /// At most so many characters per column; 0: takes what is left.
    void setMost(std::vector<int> characterCounts);
    /// At least so many characters per column, whatever its cells hold now.
    void setLeast(std::vector<int> characterCounts);
    /// Columns that a narrow view leaves out, the first ones first, as long as the column that takes the rest has less room than so many
    /// characters.
    void setSpare(std::vector<int> columns, int restCharacterCount);
    void watch(QAbstractItemModel* model);
    void fit();
    /// Headings changed, by another language or font.
    void startAnew();
    /// Keeps what a person does to the columns (order, widths, which are shown) under this name, and gives it back now. Settings outlive
    /// the view.
    void remember(Settings& settings, const QString& name);
    /// A person takes a column out of the list, or back in.
    void setShown(int column, bool isShown);
    /// Whether a person left the column in; a narrow view may still leave it out.
    [[nodiscard]] bool isShown(int column) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitRest();
    void fitBesidePersons();
    void restore();
    void save();
    [[nodiscard]] int leastRest() const;
    [[nodiscard]] int headWidth(int column) const;
    /// Takes so much from the widest columns of words; amounts and numbers are never cut.
    void narrow(std::vector<int>& widths, int missing) const;
    [[nodiscard]] int wantedWidth(int column) const;
    QAbstractItemView* m_view;
    QHeaderView* m_header;
    std::vector<int> m_most{};
    std::vector<int> m_least{};
    std::vector<int> m_widths{};
    std::vector<int> m_spare{};
    int m_restCharacterCount = 0;
    std::vector<int> m_away{}; ///< Columns that a person took out.
    Settings* m_settings = nullptr;
    QString m_name{};
    QTimer m_rest{}; ///< A person who moves an edge is still moving it: saved once it rests.
    double m_characterWidth = 0;
    bool m_isFitting = false;
    bool m_isPersons = false;
    bool m_isRestored = false;
};

} // namespace tegoed::ui
