#include "ui/support/layout.h"

#include <cmath>
#include <functional>

#include <wx/dataview.h>

#include "base/number.h"
#include "ui/application.h"
#include "ui/support/columns.h"
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

// Calls sash(key, share) and column(key, list, place of the column).
template <class Sash, class Column>
void for_each_part(wxWindow& page, const std::string& name, Sash&& sash, Column&& column) {
  std::int64_t sashes = 0, lists = 0;
  for_each_window(page, [&](wxWindow& window) {
    if (auto* splitter = dynamic_cast<wxSplitterWindow*>(&window)) {
      if (auto* share = dynamic_cast<SashShare*>(splitter->GetClientObject()))
        sash(name + "/sash" + base::to_text(++sashes), *share);
    }
    auto* list = dynamic_cast<wxDataViewCtrl*>(&window);
    if (list == nullptr) return;
    const bool is_outline = dynamic_cast<OutlineControl*>(list) != nullptr;
    const std::string key = name + (is_outline ? "/outline" : "/list" + base::to_text(++lists)) + "/column";
    // One takes what the others leave: the first one of an outline, the last one of a list.
    const unsigned first = is_outline ? 1 : 0, end = list->GetColumnCount() - (is_outline ? 0 : 1);
    for (unsigned i = first; i < end; ++i) column(key + base::to_text(std::int64_t{i}), *list, i);
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
      [&](const std::string& key, const wxDataViewCtrl& list, unsigned column) {
        if (is_by_hand(list, column)) settings.set_layout(key, own_width(*list.GetColumn(column)));
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
      [&](const std::string& key, wxDataViewCtrl& list, unsigned column) {
        const auto kept = settings.layout(key);
        if (!kept || *kept <= 0) return;
        const int width = static_cast<int>(*kept);
        if (auto* outline = dynamic_cast<OutlineControl*>(&list))
          outline->set_column_width(column, width);
        else
          list.GetColumn(column)->SetWidth(width);
      });
}

}  // namespace attune::ui
