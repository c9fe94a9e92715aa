# add_translations(LANGUAGES...): po/LANGUAGE.po becomes share/attune/locale/LANGUAGE/attune.mo in the build tree and
# when installed.
find_program(ATTUNE_MSGFMT msgfmt REQUIRED)

function(add_translations)
  set(catalogues)
  foreach(language IN LISTS ARGN)
    set(source "${PROJECT_SOURCE_DIR}/po/${language}.po")
    set(catalogue "${PROJECT_BINARY_DIR}/share/attune/locale/${language}/attune.mo")
    cmake_path(GET catalogue PARENT_PATH folder)
    add_custom_command(OUTPUT "${catalogue}"
      COMMAND ${CMAKE_COMMAND} -E make_directory "${folder}"
      COMMAND ${ATTUNE_MSGFMT} --check -o "${catalogue}" "${source}"
      DEPENDS "${source}" VERBATIM)
    list(APPEND catalogues "${catalogue}")
    install(FILES "${catalogue}" DESTINATION ${CMAKE_INSTALL_DATADIR}/attune/locale/${language})
  endforeach()
  add_custom_target(attune_catalogues ALL DEPENDS ${catalogues})
endfunction()
