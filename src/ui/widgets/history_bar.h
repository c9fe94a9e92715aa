#pragma once
// Above the history: what of it is shown, by words, person, kind of thing and day, or of one thing alone.

#include <functional>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/panel.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include "app/history_filter.h"

namespace attune::ui {

class HistoryBar : public wxPanel {
 public:
  explicit HistoryBar(wxWindow* parent);

  // Offers the people and days of these steps; what is chosen stays.
  void offer(const std::vector<storage::JournalEntry>& steps);
  // Everything about one thing, called so; nothing else narrows it then.
  void show_only(const app::EntityRef& thing, const wxString& name);
  void show_all();

  const app::HistoryFilter& filter() const { return filter_; }
  wxSearchCtrl& search() { return *search_; }

  std::function<void()> changed;

 private:
  void build();
  wxChoice* add_choice(wxSizer& across, const wxString& name, const wxString& accessible, int width);
  void read();
  void show_thing(const wxString& name);

  app::HistoryFilter filter_;
  wxSearchCtrl* search_ = nullptr;
  wxChoice* people_ = nullptr;
  wxChoice* kinds_ = nullptr;
  wxChoice* days_ = nullptr;
  wxStaticText* thing_ = nullptr;
  wxButton* all_ = nullptr;
};

}  // namespace attune::ui
