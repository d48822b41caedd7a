#include "cli/context.h"

#include "app/wording.h"
#include "base/text.h"
#include "cli/help_texts.h"
#include "cli/plain_text.h"
#include "render/qt_document_renderer.h"

#include <algorithm>
#include <ostream>
#include <utility>

namespace tegoed::cli {

namespace {

constexpr std::size_t kShownFaultCount = 20;

} // namespace

Context::Context(Globals globals, Streams streams) : m_globals(std::move(globals)), m_streams(streams) {}

Context::~Context()
{
    clearProgress();
}

base::Result<app::Ledger> Context::open()
{
    return app::Ledger::open(m_globals.ledger, m_globals.environment);
}

base::Result<app::Ledger> Context::openWithRenderer()
{
    if (!m_renderer) m_renderer = std::make_unique<render::QtDocumentRenderer>();
    m_globals.environment.renderer = m_renderer.get();
    return open();
}

std::string Context::text(std::string_view key, const std::vector<std::string>& arguments) const
{
    return hasCliText(key) ? cliText(key, language(), arguments) : app::text(key, language(), arguments);
}

void Context::warn(const std::string& sentence)
{
    if (!m_globals.quiet) line(sentence);
}

void Context::report(const base::Error& error)
{
    line(app::sentenceWithPlace(error, language()));
}

void Context::report(const std::vector<base::Error>& faults, std::int64_t faultCount)
{
    for (std::size_t at = 0; at < std::min(faults.size(), kShownFaultCount); ++at)
        report(faults[at]);
    if (faultCount > static_cast<std::int64_t>(kShownFaultCount)) line(text("cli.faults", {std::to_string(faultCount)}));
}

base::Work Context::work()
{
    if (m_globals.quiet || !m_streams.errIsTerminal) return {};
    return {{}, [this](std::int64_t done, std::int64_t total) {
                m_streams.err << '\r' << done;
                if (total > 0) m_streams.err << " / " << total;
                m_streams.err << "\x1b[K" << std::flush;
                m_progressShown = true;
            }};
}

void Context::line(const std::string& text)
{
    clearProgress();
    m_streams.err << "tegoedctl: " << onOneLine(text) << '\n';
}

void Context::clearProgress()
{
    if (std::exchange(m_progressShown, false)) m_streams.err << "\r\x1b[K" << std::flush;
}

} // namespace tegoed::cli
