# Writes one language of the user guide as a web page with its contents:
#   cmake -DCMARK=PROGRAM -DLANGUAGE=en -DFOLDER=docs/guide -DPAGE=OUTPUT -P GuidePage.cmake
execute_process(COMMAND "${CMARK}" --extension table "${FOLDER}/${LANGUAGE}.md"
  OUTPUT_VARIABLE body COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCH "<h1>([^<]*)</h1>" heading "${body}")
set(title "${CMAKE_MATCH_1}")
string(REPLACE ".md\"" ".html\"" body "${body}")
# A line that ends in Chinese goes on without a blank.
string(REGEX REPLACE "([^ -~\n])\n([^ -~\n])" "\\1\\2" body "${body}")
string(REPLACE "_" "-" language_tag "${LANGUAGE}")

string(REGEX REPLACE "<h2>([0-9]+)" "<h2 id=\"section-\\1\">\\1" body "${body}")
string(REGEX MATCHALL "<h2 id=\"section-[0-9]+\">[^<]*</h2>" sections "${body}")
set(contents "")
foreach(section IN LISTS sections)
  string(REGEX REPLACE "<h2 id=\"([^\"]*)\">([^<]*)</h2>" "<li><a href=\"#\\1\">\\2</a></li>" line "${section}")
  string(APPEND contents "${line}\n")
endforeach()
configure_file("${FOLDER}/page.html" "${PAGE}" @ONLY)
