#pragma once
// Times as people read them.

#include <string>

#include <wx/string.h>

namespace attune::ui {

// "2026-01-31 09:15" in local time, from the file's "2026-01-31T08:15:30Z"; what is no such time stays as it is.
wxString local_time(const std::string& utc);

}  // namespace attune::ui
