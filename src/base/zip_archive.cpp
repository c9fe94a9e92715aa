#include "base/zip_archive.h"

#include <sys/stat.h>
#include <zip.h>

#include <unordered_map>

#include "base/error.h"

namespace attune::base {
namespace {


constexpr zip_int64_t most_entries = 10'000;
constexpr zip_uint64_t most_bytes = 200'000'000;
constexpr zip_uint64_t free_bytes = 1'000'000;  // up to here the ratio does not matter
constexpr zip_uint64_t most_ratio = 100;

[[noreturn]] void refuse(Message why) { throw Error(ErrorKind::input, std::move(why)); }

bool is_safe_name(std::string_view name) {
  if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos) return false;
  for (const char c : name)
    if (static_cast<unsigned char>(c) < ' ') return false;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t end = std::min(name.find('/', at), name.size());
    if (name.substr(at, end - at) == "..") return false;
    at = end + 1;
  }
  return name.size() < 2 || name[1] != ':';
}

}  // namespace

struct ZipArchive::Impl {
  struct Entry {
    zip_uint64_t index;
    zip_uint64_t size;
  };
  zip_t* zip = nullptr;
  std::unordered_map<std::string, Entry> entries;
  std::vector<std::string> names;

  ~Impl() {
    if (zip) zip_discard(zip);
  }
};

ZipArchive::ZipArchive(std::string_view bytes) : impl_(std::make_unique<Impl>()) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source) {
    impl_->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!impl_->zip) zip_source_free(source);
  }
  zip_error_fini(&error);
  if (!impl_->zip) refuse(N_("it is not a zip archive, or a damaged one"));

  const zip_int64_t count = zip_get_num_entries(impl_->zip, 0);
  if (count > most_entries) refuse(N_("it holds more than 10,000 files"));
  zip_uint64_t total = 0;
  for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
    zip_stat_t stat;
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(impl_->zip, i, 0, &stat) != 0 || (stat.valid & needed) != needed)
      refuse(N_("it is a damaged zip archive"));
    if (stat.encryption_method != ZIP_EM_NONE) refuse(N_("it is protected by a password; save it without one"));
    if (!is_safe_name(stat.name)) refuse(N_("it holds a file with an unsafe name"));
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(impl_->zip, i, 0, &system, &attributes);
    if (system == ZIP_OPSYS_UNIX && ((attributes >> 16U) & S_IFMT) == S_IFLNK) refuse(N_("it holds a symbolic link"));
    total = stat.size > most_bytes ? most_bytes + 1 : total + stat.size;
    if (total > most_bytes) refuse(N_("it unpacks to more than 200 MB"));
    if (stat.size > free_bytes && stat.size / most_ratio > stat.comp_size)
      refuse(N_("it unpacks to more than a hundred times its size"));
    if (!impl_->entries.emplace(stat.name, Impl::Entry{i, stat.size}).second)
      refuse(N_("it holds two files of the same name"));
    if (!std::string_view(stat.name).ends_with('/')) impl_->names.emplace_back(stat.name);
  }
}

ZipArchive::~ZipArchive() = default;

bool ZipArchive::has(const std::string& name) const { return impl_->entries.contains(name); }

const std::vector<std::string>& ZipArchive::names() const { return impl_->names; }

std::optional<std::string> ZipArchive::read(const std::string& name) const {
  const auto entry = impl_->entries.find(name);
  if (entry == impl_->entries.end()) return std::nullopt;
  const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(impl_->zip, entry->second.index, 0),
                                                               zip_fclose);
  const Message damaged(N_("{file} inside it is damaged"), {{"file", name}});
  if (!file) refuse(damaged);
  std::string content(entry->second.size, '\0');
  for (zip_uint64_t at = 0; at < content.size();) {
    const zip_int64_t got = zip_fread(file.get(), content.data() + at, content.size() - at);
    if (got <= 0) refuse(damaged);
    at += static_cast<zip_uint64_t>(got);
  }
  // The checksum is compared when the end is read, where nothing more may come.
  char beyond = 0;
  if (zip_fread(file.get(), &beyond, 1) != 0) refuse(damaged);
  return content;
}

}  // namespace attune::base
