# The few CMake functions of this project.

# Flags of everything we compile ourselves; packages' headers are system headers and stay silent.
add_library(tegoed_flags INTERFACE)
target_compile_options(tegoed_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual
  -Wconversion -Wsign-conversion -Wnull-dereference -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough -Wextra-semi)
# g++ 12 reports false positives from inlined std::string and std::optional code under the sanitizers.
target_compile_options(tegoed_flags INTERFACE -Wno-maybe-uninitialized -Wno-null-dereference -Wno-restrict -Wno-array-bounds -Wno-stringop-overread)
if(TEGOED_WERROR)
  target_compile_options(tegoed_flags INTERFACE -Werror)
endif()
if(TEGOED_SANITIZE)
  target_compile_options(tegoed_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  # At every access, and a fifth of the time to build: what AddressSanitizer finds as well, and what this processor does not mind.
  target_compile_options(tegoed_flags INTERFACE -fno-sanitize=null,object-size,alignment,vptr)
  target_link_options(tegoed_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TEGOED_THREAD_SANITIZE)
  target_compile_options(tegoed_flags INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  target_link_options(tegoed_flags INTERFACE -fsanitize=thread)
endif()

# tegoed_unity(TARGET): its sources are compiled several at once, folder by folder, which takes less than half the time. A name in an
# unnamed namespace stands for one thing within a folder then. The preset `dev` compiles each file by itself.
set(TEGOED_UNITY_FILES 10)
function(tegoed_unity target)
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "^${CMAKE_SOURCE_DIR}/.*\\.cpp$")
  list(SORT sources)
  set(folder "")
  foreach(source ${sources})
    cmake_path(GET source PARENT_PATH parent)
    if(NOT parent STREQUAL folder)
      set(folder "${parent}")
      set(count 0)
    endif()
    file(RELATIVE_PATH name ${CMAKE_SOURCE_DIR} "${folder}")
    math(EXPR part "${count} / ${TEGOED_UNITY_FILES}")
    math(EXPR count "${count} + 1")
    string(REPLACE "/" "_" name "${name}_${part}")
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${name})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${TEGOED_UNITY} UNITY_BUILD_MODE GROUP)
endfunction()

# tegoed_library(FOLDER LINKS LIBRARY… [PRIVATE LIBRARY…]): the static library of src/FOLDER. Its links are the layer rule of
# docs/architecture.md: a folder that is not linked cannot be used, and tests/tidy checks the includes.
# A folder of headers alone is an interface library. A program's main.cpp belongs to the program, not to the library.
function(tegoed_library folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;PRIVATE")
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${folder}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  if(NOT sources)
    add_library(tegoed_${folder} INTERFACE)
    target_include_directories(tegoed_${folder} INTERFACE ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(tegoed_${folder} INTERFACE ${arg_LINKS})
    return()
  endif()
  file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${folder}/*.h)
  add_library(tegoed_${folder} STATIC ${sources} ${headers})
  target_include_directories(tegoed_${folder} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(tegoed_${folder} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE} tegoed_flags)
  tegoed_unity(tegoed_${folder})
endfunction()

# tegoed_program(TARGET): what every program of ours has, be it a test or not.
function(tegoed_program target)
  target_link_libraries(${target} PRIVATE tegoed_flags)
  if(TEGOED_SANITIZE)
    target_sources(${target} PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/leaks.cpp)
  endif()
endfunction()

# tegoed_test(FOLDER LINKS LIBRARY…): one test program of tests/FOLDER, each of its cases a ctest test.
function(tegoed_test folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "OWN_MAIN" "" "LINKS")
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${folder}/*.cpp)
  list(GET arg_LINKS 0 subject)
  if(NOT sources OR NOT TARGET ${subject})
    return()
  endif()
  string(REPLACE "/" "_" name ${folder})
  add_executable(test_${name} ${sources})
  target_include_directories(test_${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  tegoed_program(test_${name})
  tegoed_unity(test_${name})
  target_link_libraries(test_${name} PRIVATE ${arg_LINKS} tegoed_test_support)
  if(NOT arg_OWN_MAIN)
    target_link_libraries(test_${name} PRIVATE tegoed_test_main)
  endif()
  target_compile_definitions(test_${name} PRIVATE TEGOED_SOURCE_DIR="${CMAKE_SOURCE_DIR}" TEGOED_BINARY_DIR="${CMAKE_BINARY_DIR}")
  target_precompile_headers(test_${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/catch.h)
  catch_discover_tests(test_${name} TEST_PREFIX "${folder}/" PROPERTIES TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()

# tegoed_embed(TARGET FILE…): compiles files of resources/ into TARGET; base/resource.h finds them by their path below resources/.
function(tegoed_embed target)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded_resources.cpp)
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DROOT=${CMAKE_SOURCE_DIR}/resources "-DFILES=${ARGN}" -P ${CMAKE_SOURCE_DIR}/tools/cmake/embed.cmake
    DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/tools/cmake/embed.cmake VERBATIM COMMENT "Embedding resources")
  target_sources(${target} PRIVATE ${out})
endfunction()
