# Shows that layers.cmake sees what it is there to see: it runs it on small trees of one file each.
# cmake -DSOURCE=top-of-sources -DWORK=scratch-folder -DQT_HEADERS=folder -P layers_selftest.cmake

# file | include | whether it keeps to the layers
set(rows
  "model/base/x.h|<QString>|yes"
  "model/base/x.h|<QtCore/QString>|yes"
  "model/base/x.h|<expected>|yes"
  "model/annotation/x.cpp|\"model/transcript/turn.h\"|yes"
  "model/store/x.cpp|<sqlite3.h>|yes"
  "widgets/editor/x.cpp|\"model/transcript/turn.h\"|yes"
  "widgets/editor/x.cpp|<QWidget>|yes"
  "app/x.cpp|\"widgets/editor/editor.h\"|yes"
  "app/cli/x.cpp|\"app/session/session.h\"|yes"
  "app/cli/x.cpp|\"app/spelling/speller.h\"|yes"
  "app/window/x.cpp|\"app/spelling/speller.h\"|yes"
  "tests/model/base/x_test.cpp|<QTest>|yes"
  "tests/model/base/x_test.cpp|\"tests/support/paths.h\"|yes"
  "model/base/x.h|\"model/transcript/turn.h\"|no"
  "model/transcript/x.cpp|\"model/editing/edit.h\"|no"
  "model/formats/x.cpp|\"model/store/store.h\"|no"
  "model/store/x.cpp|\"model/formats/format.h\"|no"
  "model/base/x.h|\"turn.h\"|no"
  "model/base/x.cpp|\"widgets/editor/editor.h\"|no"
  "model/base/x.cpp|\"app/session/session.h\"|no"
  "model/base/x.cpp|\"tests/support/paths.h\"|no"
  "model/base/x.h|<QColor>|no"
  "model/base/x.h|<QtWidgets/QWidget>|no"
  "model/base/x.h|<sqlite3.h>|no"
  "model/base/x.h|<boost/any.hpp>|no"
  "widgets/editor/x.cpp|\"model/store/store.h\"|no"
  "widgets/editor/x.cpp|\"model/formats/format.h\"|no"
  "widgets/editor/x.cpp|\"app/session/session.h\"|no"
  "app/session/x.cpp|\"app/cli/cli.h\"|no"
  "app/cli/x.cpp|\"widgets/editor/editor.h\"|no"
  "app/cli/x.cpp|<QGuiApplication>|no"
  "app/cli/x.cpp|\"app/window/window.h\"|no"
  "app/session/x.cpp|\"app/spelling/speller.h\"|no"
  "app/spelling/x.cpp|\"app/window/window.h\"|no"
  "app/sound/x.cpp|\"widgets/editor/editor.h\"|no"
  "tests/model/base/x_test.cpp|\"model/store/store.h\"|no")

set(layers_text
  "ropewalk_library(base PUBLIC Qt6::Core)
ropewalk_library(transcript PUBLIC Ropewalk::base)
ropewalk_library(annotation PUBLIC Ropewalk::transcript)
ropewalk_library(editing PUBLIC Ropewalk::annotation)
ropewalk_library(formats PUBLIC Ropewalk::editing)
ropewalk_library(store PUBLIC Ropewalk::editing)\n")
set(errors "")

function(run_layers expected what)
  execute_process(COMMAND "${CMAKE_COMMAND}" "-DTREE=${WORK}" "-DQT_HEADERS=${QT_HEADERS}"
    -P "${SOURCE}/tests/layers/layers.cmake" RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(expected STREQUAL "yes" AND NOT status EQUAL 0)
    set(errors "${errors}refused though it is right: ${what}\n${output}" PARENT_SCOPE)
  elseif(expected STREQUAL "no" AND (status EQUAL 0 OR NOT output MATCHES "Includes against the layers"))
    set(errors "${errors}not noticed: ${what}\n${output}" PARENT_SCOPE)
  endif()
endfunction()

foreach(row IN LISTS rows)
  string(REPLACE "|" ";" row "${row}")
  list(GET row 0 file)
  list(GET row 1 include)
  list(GET row 2 expected)
  file(REMOVE_RECURSE "${WORK}")
  file(WRITE "${WORK}/model/CMakeLists.txt" "${layers_text}")
  file(WRITE "${WORK}/${file}" "#include ${include}\n")
  run_layers(${expected} "${file} including ${include}")
endforeach()

file(WRITE "${WORK}/model/CMakeLists.txt" "ropewalk_library(base PUBLIC Ropewalk::store)\n${layers_text}")
file(WRITE "${WORK}/${file}" "")
run_layers(no "a layer that links one above it")
file(REMOVE_RECURSE "${WORK}")

if(errors)
  message(FATAL_ERROR "${errors}")
endif()
