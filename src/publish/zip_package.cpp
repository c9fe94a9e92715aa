#include "publish/zip_package.h"

#include <memory>

#include <zip.h>

#include "base/error.h"

namespace attune::publish {
namespace {

using ZipMemory = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;

[[noreturn]] void fail(const char* why) {
  throw base::Error(base::ErrorKind::output, base::Message(N_("the file cannot be packed: {why}"), {{"why", why}}));
}

void put(zip_t* archive, const Part& part) {
  zip_source_t* bytes = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
  const zip_int64_t index =
      bytes ? zip_file_add(archive, part.name.c_str(), bytes, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE) : -1;
  if (index < 0) {
    zip_source_free(bytes);
    fail(zip_strerror(archive));
  }
  constexpr zip_uint16_t first_of_january_1980 = 0x21;
  // Pictures are packed already.
  zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                           part.name.ends_with(".png") ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
  zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, first_of_january_1980, 0);
}

// What stands in `memory` after the parts were put into it.
std::string packed(const ZipMemory& memory, int flags, const std::vector<Part>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_keep(memory.get());  // the archive takes a reference of its own
  zip_t* archive = zip_open_from_source(memory.get(), flags, &error);
  if (!archive) {
    zip_source_free(memory.get());
    fail(zip_error_strerror(&error));
  }
  std::unique_ptr<zip_t, decltype(&zip_discard)> open(archive, zip_discard);
  for (const Part& part : parts) put(archive, part);
  if (zip_close(archive) != 0) fail(zip_strerror(archive));
  open.release();

  zip_stat_t size;
  if (zip_source_open(memory.get()) != 0 || zip_source_stat(memory.get(), &size) != 0) fail("zip_source_stat");
  std::string bytes(size.size, '\0');
  const zip_int64_t read = zip_source_read(memory.get(), bytes.data(), bytes.size());
  zip_source_close(memory.get());
  if (read != static_cast<zip_int64_t>(bytes.size())) fail("zip_source_read");
  return bytes;
}

ZipMemory memory_of(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  ZipMemory memory(zip_source_buffer_create(bytes.empty() ? nullptr : bytes.data(), bytes.size(), 0, &error),
                   zip_source_free);
  if (!memory) fail(zip_error_strerror(&error));
  return memory;
}

}  // namespace

std::string zip_package(const std::vector<Part>& parts) {
  return packed(memory_of({}), ZIP_CREATE | ZIP_TRUNCATE, parts);
}

std::string changed_package(std::string_view archive, const std::vector<Part>& parts) {
  return packed(memory_of(archive), 0, parts);
}

}  // namespace attune::publish
