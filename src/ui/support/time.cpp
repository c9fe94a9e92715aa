#include "ui/support/time.h"

#include <wx/datetime.h>

#include "ui/support/text.h"

namespace attune::ui {

wxString local_time(const std::string& utc) {
  wxDateTime time;
  if (!time.ParseISOCombined(wx(utc.substr(0, utc.find('Z'))))) return wx(utc);
  return time.FromUTC().Format(wxS("%Y-%m-%d %H:%M"));
}

}  // namespace attune::ui
