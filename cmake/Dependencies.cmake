# Every library the project stands on, each behind one target. Debian's packages are named in script/bootstrap.

find_package(PkgConfig REQUIRED)
find_package(fmt REQUIRED)
find_package(pugixml REQUIRED)
find_package(Threads REQUIRED)

# attune_library(NAME modules...): an imported target from pkg-config; its headers count as system headers.
function(attune_library name)
  pkg_check_modules(${name} REQUIRED IMPORTED_TARGET ${ARGN})
  add_library(attune_${name} INTERFACE)
  target_link_libraries(attune_${name} INTERFACE PkgConfig::${name})
endfunction()

attune_library(icu icu-i18n icu-uc)
attune_library(uuid uuid)
attune_library(nettle nettle)
attune_library(xxhash libxxhash)
attune_library(sqlite sqlite3>=3.40)
attune_library(zip libzip)
attune_library(xlsxwriter xlsxwriter)
attune_library(cairo cairo cairo-pdf cairo-svg cairo-ft pangocairo pangoft2 harfbuzz-subset)
attune_library(png libpng)
attune_library(graphviz libgvc libcgraph)
attune_library(cbc cbc)
# The session extension is compiled in, but the header shows it only where these are defined.
target_compile_definitions(attune_sqlite INTERFACE SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)

# attune_headers(NAME header): a library that is headers only.
function(attune_headers name header)
  find_path(ATTUNE_${name}_INCLUDE ${header} REQUIRED)
  add_library(attune_${name} INTERFACE)
  target_include_directories(attune_${name} SYSTEM INTERFACE "${ATTUNE_${name}_INCLUDE}")
endfunction()

attune_headers(json nlohmann/json.hpp)
attune_headers(mustache kainjow/mustache.hpp)
attune_headers(cli11 CLI/CLI.hpp)

if(ATTUNE_UI)
  find_package(wxWidgets 3.2 REQUIRED COMPONENTS core base adv)
  add_library(attune_wx INTERFACE)
  target_include_directories(attune_wx SYSTEM INTERFACE ${wxWidgets_INCLUDE_DIRS})
  # Narrow literals that are not ASCII crash wxString::Format in the C locale: refuse them when compiling.
  # N_() is base/message.h's.
  target_compile_definitions(attune_wx INTERFACE ${wxWidgets_DEFINITIONS}
    wxNO_IMPLICIT_WXSTRING_ENCODING wxNO_UNSAFE_WXSTRING_CONV WXINTL_NO_GETTEXT_MACRO)
  target_compile_options(attune_wx INTERFACE ${wxWidgets_CXX_FLAGS})
  target_link_libraries(attune_wx INTERFACE ${wxWidgets_LIBRARIES})
  attune_library(gtk gtk+-3.0 atk)
  target_link_libraries(attune_wx INTERFACE attune_gtk)
endif()
