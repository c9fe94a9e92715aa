#pragma once
// Chooses things from a list that can be narrowed by typing.

#include <optional>
#include <string>
#include <vector>

#include <wx/string.h>

#include "ui/models/field_specs.h"

class wxWindow;

namespace attune::ui {

enum class Pick { one, many };

// The chosen values; those that were chosen before keep their order, others follow. Nothing when it was cancelled.
std::optional<std::vector<std::string>> pick(wxWindow* parent, const wxString& title,
                                             const std::vector<Option>& options, const std::vector<std::string>& chosen,
                                             Pick how);

}  // namespace attune::ui
