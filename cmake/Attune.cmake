# Functions that the root file reads as the architecture with.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

find_program(ATTUNE_CCACHE ccache)
if(ATTUNE_CCACHE)
  # Without these words ccache does not keep what is compiled with a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${ATTUNE_CCACHE}")
endif()

# Warnings as a function on targets: the project's own code has none.
function(attune_warnings target)
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wcast-align -Wunused -Wduplicated-cond -Wlogical-op -Werror)
endfunction()

# What every target of the project shares.
add_library(attune_common INTERFACE)
target_include_directories(attune_common INTERFACE "${PROJECT_SOURCE_DIR}/src")
if(ATTUNE_SANITIZE)
  # Asking each pointer whether it is null or badly aligned takes as long to compile as all the rest together. The address
  # sanitizer stops where a null is read, and only a handful of casts could make a pointer that is badly aligned.
  target_compile_options(attune_common INTERFACE
    -fsanitize=address,undefined -fno-sanitize=null,alignment -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(attune_common INTERFACE -fsanitize=address,undefined)
endif()

# add_layer(NAME [ON layers...] [USES libraries...] [SHOWS libraries...] [HIDES headers...] [PRECOMPILE headers...]):
# src/NAME is one static library, attune_NAME. Its libraries are private to it, so a layer to the right cannot include
# what only this one may see; those that its own headers need it SHOWS, and a header of its own that needs a library
# which it does not show it HIDES.
function(add_layer name)
  cmake_parse_arguments(LAYER "" "" "ON;USES;SHOWS;HIDES;PRECOMPILE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${name}/*.cpp")
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${name}/*.h")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  if(NOT sources)
    list(TRANSFORM LAYER_ON PREPEND attune_)
    add_library(attune_${name} INTERFACE)
    target_link_libraries(attune_${name} INTERFACE attune_common ${LAYER_ON})
    return()
  endif()
  list(TRANSFORM LAYER_HIDES PREPEND "${PROJECT_SOURCE_DIR}/src/${name}/")
  list(REMOVE_ITEM headers ${LAYER_HIDES})
  add_library(attune_${name} STATIC ${sources})
  list(TRANSFORM LAYER_ON PREPEND attune_)
  target_link_libraries(attune_${name} PUBLIC attune_common ${LAYER_ON} ${LAYER_SHOWS} PRIVATE ${LAYER_USES})
  attune_warnings(attune_${name})
  if(LAYER_PRECOMPILE)
    target_precompile_headers(attune_${name} PRIVATE ${LAYER_PRECOMPILE})
  endif()
  compile_headers_alone(${name} "${LAYER_PRECOMPILE}" ${headers})
endfunction()

# compile_headers_alone(LAYER LIBRARIES headers...): built as attune_headers, every header is compiled alone. What nearly
# all of them include is precompiled, or it would be read four hundred times: the standard library, from analysis on also
# the curriculum, and the headers of libraries that the layer shows. tests/architecture looks whether a header includes
# what these would hide that it does not.
add_custom_target(attune_headers)

function(compile_headers_alone layer libraries)
  set(sources "")
  foreach(header ${ARGN})
    cmake_path(RELATIVE_PATH header BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/src")
    set(source "${PROJECT_BINARY_DIR}/headers/${header}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "#include \"${header}\"\n")
    list(APPEND sources "${source}")
  endforeach()
  add_library(attune_${layer}_headers OBJECT EXCLUDE_FROM_ALL ${sources})
  set_target_properties(attune_${layer}_headers PROPERTIES UNITY_BUILD OFF)
  target_link_libraries(attune_${layer}_headers PRIVATE attune_${layer})
  attune_warnings(attune_${layer}_headers)
  add_dependencies(attune_headers attune_${layer}_headers)

  set(standard <algorithm> <array> <chrono> <filesystem> <functional> <map> <memory> <optional> <set> <span> <stop_token>
               <string> <unordered_map> <variant> <vector>)
  set(curriculum "${PROJECT_SOURCE_DIR}/src/model/curriculum.h")
  if(layer STREQUAL "base")
    target_precompile_headers(attune_base_headers PRIVATE ${standard})
  elseif(layer STREQUAL "model")
    target_precompile_headers(attune_model_headers REUSE_FROM attune_base_headers)
  elseif(layer STREQUAL "analysis" OR libraries)
    target_precompile_headers(attune_${layer}_headers PRIVATE ${standard} ${libraries} ${curriculum})
  else()
    target_precompile_headers(attune_${layer}_headers REUSE_FROM attune_analysis_headers)
  endif()
endfunction()

# add_program(NAME FROM main.cpp ON layers... [USES libraries...]): an executable whose other sources, when it is
# not a layer of its own, are the files beside its main.
function(add_program name)
  cmake_parse_arguments(PROGRAM "" "FROM" "ON;USES" ${ARGN})
  cmake_path(GET PROGRAM_FROM PARENT_PATH folder)
  cmake_path(GET folder FILENAME layer)
  set(sources "${PROJECT_SOURCE_DIR}/${PROGRAM_FROM}")
  if(NOT TARGET attune_${layer})
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${folder}/*.cpp")
  endif()
  add_executable(${name} ${sources})
  list(TRANSFORM PROGRAM_ON PREPEND attune_)
  target_link_libraries(${name} PRIVATE attune_common ${PROGRAM_ON} ${PROGRAM_USES})
  attune_warnings(${name})
  install(TARGETS ${name} DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# The programs find data and templates at ../share/attune, in the build tree as when installed.
file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/share/attune")
foreach(folder data templates)
  file(CREATE_LINK "${PROJECT_SOURCE_DIR}/${folder}" "${PROJECT_BINARY_DIR}/share/attune/${folder}" SYMBOLIC)
endforeach()
