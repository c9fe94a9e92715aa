# add_guide(LANGUAGES...): docs/guide/LANGUAGE.md becomes share/attune/guide/LANGUAGE.html, a page for the browser, in the
# build tree and when installed.
find_program(ATTUNE_CMARK cmark-gfm REQUIRED)

function(add_guide)
  set(source_folder "${PROJECT_SOURCE_DIR}/docs/guide")
  set(folder "${PROJECT_BINARY_DIR}/share/attune/guide")
  file(MAKE_DIRECTORY "${folder}")
  file(CREATE_LINK "${source_folder}/images" "${folder}/images" SYMBOLIC)
  set(pages)
  foreach(language IN LISTS ARGN)
    set(page "${folder}/${language}.html")
    add_custom_command(OUTPUT "${page}"
      COMMAND ${CMAKE_COMMAND} -DCMARK=${ATTUNE_CMARK} -DLANGUAGE=${language} -DFOLDER=${source_folder} -DPAGE=${page}
              -P "${PROJECT_SOURCE_DIR}/cmake/GuidePage.cmake"
      DEPENDS "${source_folder}/${language}.md" "${source_folder}/page.html" "${PROJECT_SOURCE_DIR}/cmake/GuidePage.cmake"
      VERBATIM)
    list(APPEND pages "${page}")
  endforeach()
  add_custom_target(attune_guide ALL DEPENDS ${pages})
  install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_DATADIR}/attune/guide)
  install(DIRECTORY "${source_folder}/images" DESTINATION ${CMAKE_INSTALL_DATADIR}/attune/guide)
endfunction()
