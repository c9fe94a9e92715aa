#pragma once
// The languages that programmes and documents may be in, each named in itself.

#include <array>
#include <string>
#include <string_view>

#include <wx/string.h>

namespace attune::ui {

inline constexpr std::array<std::string_view, 2> languages = {"en", "zh_CN"};

inline wxString language_name(std::string_view language) {
  return language == "zh_CN" ? wxString(L"\u7b80\u4f53\u4e2d\u6587") : wxString(wxS("English"));
}

}  // namespace attune::ui
