# How this project's libraries, programs, tests, benchmarks and fuzz targets are made, each by one function, so that
# all are alike. Sources are found by their place: a new file needs no line in any CMake file.

option(ROPEWALK_BENCH "Build the benchmarks of tests/bench" OFF)
set(ROPEWALK_SANITIZE "" CACHE STRING "What to give to -fsanitize, empty for none")

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set_property(GLOBAL PROPERTY AUTOGEN_SOURCE_GROUP "")

# Each public header is also compiled alone, which shows a header that leans on what others included before it.
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)

add_compile_definitions(
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_UP_TO=0x060800)
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wundef -Wextra-semi)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Wrong about a QString in a std::optional, as soon as the optimizer or a sanitizer moves its code about.
  add_compile_options(-Wno-maybe-uninitialized)
endif()
if(ROPEWALK_SANITIZE)
  add_compile_options(-fsanitize=${ROPEWALK_SANITIZE} -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${ROPEWALK_SANITIZE})
endif()

# The precompiled headers: one for libraries, one for programs and tests, whose code is compiled with other flags, and
# the same with windows.
set(_pch <QByteArray> <QHash> <QList> <QObject> <QString> <QStringList> <algorithm> <expected> <memory> <optional>
  <span> <variant> <vector>)
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch/library.cpp" CONTENT "")
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch/program.cpp" CONTENT "int main() {}\n")
add_library(pch_library STATIC "${CMAKE_BINARY_DIR}/pch/library.cpp")
add_executable(pch_program "${CMAKE_BINARY_DIR}/pch/program.cpp")
add_library(pch_gui_library STATIC "${CMAKE_BINARY_DIR}/pch/library.cpp")
add_executable(pch_gui_program "${CMAKE_BINARY_DIR}/pch/program.cpp")
set(_pch_gui <QAction> <QApplication> <QBoxLayout> <QLabel> <QPainter> <QPushButton> <QWidget>)
foreach(kind library program)
  target_link_libraries(pch_${kind} PRIVATE Qt6::Core)
  target_precompile_headers(pch_${kind} PRIVATE ${_pch})
  target_link_libraries(pch_gui_${kind} PRIVATE Qt6::Widgets)
  target_precompile_headers(pch_gui_${kind} PRIVATE ${_pch} ${_pch_gui})
  set_target_properties(pch_${kind} pch_gui_${kind} PROPERTIES AUTOMOC OFF)
endforeach()

# ropewalk_library(NAME [GUI] [SOURCES file…] [RESOURCES file…] [PUBLIC lib…] [PRIVATE lib…])
#
# A static library of the folder NAME below the current one: of the sources named, else of all *.cpp and *.h there.
# Linked as Ropewalk::NAME. Includes are written from the top of the project: "model/transcript/turn.h". RESOURCES are
# files below resources/, embedded under the same path: resources/a/b is :/a/b. GUI: a library of widgets.
function(ropewalk_library name)
  cmake_parse_arguments(arg "GUI" "" "SOURCES;RESOURCES;PUBLIC;PRIVATE" ${ARGN})
  set(folder "${CMAKE_CURRENT_SOURCE_DIR}/${name}")
  if(NOT arg_SOURCES)
    file(GLOB_RECURSE arg_SOURCES CONFIGURE_DEPENDS "${folder}/*.cpp" "${folder}/*.h")
  endif()
  set(headers ${arg_SOURCES})
  list(FILTER headers INCLUDE REGEX "\\.h$")
  set(sources ${arg_SOURCES})
  list(FILTER sources INCLUDE REGEX "\\.cpp$")

  if(sources)
    add_library(${name} STATIC ${sources})
    set(public PUBLIC)
    target_link_libraries(${name} PRIVATE ${arg_PRIVATE})
    if(arg_GUI)
      target_link_libraries(${name} PUBLIC Qt6::Widgets)
      target_precompile_headers(${name} REUSE_FROM pch_gui_library)
    else()
      target_precompile_headers(${name} REUSE_FROM pch_library)
    endif()
  else()
    add_library(${name} INTERFACE)
    set(public INTERFACE)
  endif()
  add_library(Ropewalk::${name} ALIAS ${name})
  target_link_libraries(${name} ${public} ${arg_PUBLIC})
  target_include_directories(${name} ${public} "${CMAKE_SOURCE_DIR}")
  if(headers)
    target_sources(${name} ${public} FILE_SET HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${headers})
  endif()
  if(arg_RESOURCES)
    ropewalk_resources(${name} ${arg_RESOURCES})
  endif()
endfunction()

# Embeds files below resources/ into a target: resources/a/b is :/a/b.
function(ropewalk_resources target)
  list(TRANSFORM ARGN PREPEND "${CMAKE_SOURCE_DIR}/resources/")
  file(GLOB files CONFIGURE_DEPENDS ${ARGN})
  qt_add_resources(${target} ${target} PREFIX / BASE "${CMAKE_SOURCE_DIR}/resources" FILES ${files})
endfunction()

# ropewalk_program(OUTPUT [GUI] [LIBRARIES lib…])
#
# A program of the current folder's sources; it is built as OUTPUT in the same folder of the build tree. GUI: one with
# windows.
function(ropewalk_program name)
  cmake_parse_arguments(arg "GUI" "" "LIBRARIES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  add_executable(${name} ${sources})
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE Qt6::Core ${arg_LIBRARIES})
  if(arg_GUI)
    target_link_libraries(${name} PRIVATE Qt6::Widgets)
    target_precompile_headers(${name} REUSE_FROM pch_gui_program)
  else()
    target_precompile_headers(${name} REUSE_FROM pch_program)
  endif()
  install(TARGETS ${name})
endfunction()

# All benchmarks, and all fuzz targets.
add_custom_target(benchmarks)
add_custom_target(fuzzers)

# What all test programs share: flags, the precompiled header, and where things lie (tests/support/paths.h).
function(_ropewalk_test_program name is_gui)
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
  if(is_gui)
    target_link_libraries(${name} PRIVATE Qt6::Widgets support_gui)
    target_precompile_headers(${name} REUSE_FROM pch_gui_program)
  else()
    target_link_libraries(${name} PRIVATE Qt6::Core support)
    target_precompile_headers(${name} REUSE_FROM pch_program)
  endif()
endfunction()

# What all ctests share. script/test sets how long they may take, and with --full ROPEWALK_FULL, which long tests look
# for. Windows are drawn off screen, with the fonts that tests/support/fonts.conf names.
function(_ropewalk_ctest_settings name)
  set_tests_properties(${name} PROPERTIES WORKING_DIRECTORY "${CMAKE_BINARY_DIR}"
    ENVIRONMENT "LC_ALL=C.UTF-8;RW_SHARED=${ROPEWALK_SHARED};UBSAN_OPTIONS=print_stacktrace=1;\
QT_QPA_PLATFORM=offscreen;FONTCONFIG_FILE=${CMAKE_SOURCE_DIR}/tests/support/fonts.conf")
endfunction()

# ropewalk_test(NAME [GUI] SOURCES file… LIBRARIES lib…)
#
# A QtTest program, one class a file, ended by QTEST_GUILESS_MAIN (GUI: QTEST_MAIN) and the include of its .moc, and its
# ctest NAME.
function(ropewalk_test name)
  cmake_parse_arguments(arg "GUI" "" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  _ropewalk_test_program(${name} ${arg_GUI})
  target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LIBRARIES})
  add_test(NAME ${name} COMMAND ${name})
  _ropewalk_ctest_settings(${name})
endfunction()

# ropewalk_bench(NAME [GUI] SOURCES file… LIBRARIES lib…)
#
# A program that measures and prints figures beside a baseline of the same run. Built with ROPEWALK_BENCH only and run
# by `script/test --bench`; no ctest.
function(ropewalk_bench name)
  cmake_parse_arguments(arg "GUI" "" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  _ropewalk_test_program(${name} ${arg_GUI})
  target_link_libraries(${name} PRIVATE ${arg_LIBRARIES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
  add_dependencies(benchmarks ${name})
endfunction()

# ropewalk_fuzz(NAME SOURCES file… LIBRARIES lib…)
#
# A fuzz target: the sources define LLVMFuzzerTestOneInput. In the preset fuzz it is linked with libFuzzer. In all others
# it runs every file of tests/fuzz/seeds/NAME/, as a ctest: crashes that were found once stay found.
function(ropewalk_fuzz name)
  cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES" ${ARGN})
  set(seeds "${CMAKE_SOURCE_DIR}/tests/fuzz/seeds/${name}")
  add_executable(${name} ${arg_SOURCES})
  _ropewalk_test_program(${name} FALSE)
  target_link_libraries(${name} PRIVATE ${arg_LIBRARIES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/fuzz")
  add_dependencies(fuzzers ${name})
  if(ROPEWALK_SANITIZE MATCHES "fuzzer-no-link")
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    add_test(NAME ${name} COMMAND ${name} -runs=0 "${seeds}")
  else()
    target_sources(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests/fuzz/seedsmain.cpp")
    add_test(NAME ${name} COMMAND ${name} "${seeds}")
  endif()
  _ropewalk_ctest_settings(${name})
endfunction()
