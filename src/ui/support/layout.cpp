#include "ui/support/layout.h"

#include <cmath>
#include <functional>

#include <wx/dataview.h>

#include "base/number.h"
#include "ui/application.h"
#include "ui/support/splitter.h"
#include "ui/widgets/outline_control.h"

namespace attune::ui {
namespace {

constexpr long whole = 10000;  // a share is kept in these

// Calls visit(window) for the page and everything in it, in the order in which it was made.
void for_each_window(wxWindow& page, const std::function<void(wxWindow&)>& visit) {
  visit(page);
  for (wxWindow* child : page.GetChildren()) for_each_window(*child, visit);
}

// Calls sash(key, share) and column(key, column).
template <class Sash, class Column>
void for_each_part(wxWindow& page, const std::string& name, Sash&& sash, Column&& column) {
  std::int64_t sashes = 0, lists = 0;
  for_each_window(page, [&](wxWindow& window) {
    if (auto* splitter = dynamic_cast<wxSplitterWindow*>(&window)) {
      if (auto* share = dynamic_cast<SashShare*>(splitter->GetClientObject()))
        sash(name + "/sash" + base::to_text(++sashes), *share);
    }
    auto* list = dynamic_cast<wxDataViewCtrl*>(&window);
    // The outline shares its room among its columns by itself.
    if (list == nullptr || dynamic_cast<OutlineControl*>(list) != nullptr) return;
    const std::string key = name + "/list" + base::to_text(++lists) + "/column";
    // The last one takes what is left.
    for (unsigned i = 0; i + 1 < list->GetColumnCount(); ++i)
      column(key + base::to_text(std::int64_t{i}), *list->GetColumn(i));
  });
}

}  // namespace

std::string layout_name(ViewId view) { return "view" + base::to_text(static_cast<std::int64_t>(view)); }

void save_layout(wxWindow& page, const std::string& name) {
  Settings& settings = application().settings();
  for_each_part(
      page, name,
      [&](const std::string& key, const SashShare& share) {
        if (share.by_hand) settings.set_layout(key, std::lround(share.share * static_cast<double>(whole)));
      },
      [&](const std::string& key, const wxDataViewColumn& column) {
        if (column.GetWidth() > 0) settings.set_layout(key, column.GetWidth());
      });
}

void restore_layout(wxWindow& page, const std::string& name) {
  const Settings& settings = application().settings();
  for_each_part(
      page, name,
      [&](const std::string& key, SashShare& share) {
        const auto kept = settings.layout(key);
        if (!kept || *kept <= 0 || *kept >= whole) return;
        share.share = static_cast<double>(*kept) / static_cast<double>(whole);
        share.least = 0;
        share.by_hand = true;
      },
      [&](const std::string& key, wxDataViewColumn& column) {
        if (const auto kept = settings.layout(key); kept && *kept > 0) column.SetWidth(static_cast<int>(*kept));
      });
}

}  // namespace attune::ui
