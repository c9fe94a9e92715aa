#include "base/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <iterator>

#include "base/error.h"
#include "base/system_reason.h"
#include "base/uuid.h"

namespace attune::base {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot_write(const fs::path& file, int reason) {
  throw Error(ErrorKind::output, Message(N_("{file} cannot be written: {why}"), {{"file", file.string()}})
                                     .with("why", system_reason(reason)));
}

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }
  int close() { return ::close(std::exchange(fd_, -1)); }

 private:
  int fd_;
};

// A device or a pipe is written to, not replaced.
bool is_stream(const fs::path& file) {
  std::error_code ignored;
  const fs::file_status status = fs::status(file, ignored);
  return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

// Writes to what is there already; errors name `file`.
void write_all(const fs::path& place, const fs::path& file, std::string_view bytes) {
  Descriptor out(::open(place.c_str(), O_WRONLY | O_CLOEXEC));
  if (out.get() < 0) cannot_write(file, errno);
  while (!bytes.empty()) {
    const ssize_t written = ::write(out.get(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) cannot_write(file, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  if (out.close() != 0) cannot_write(file, errno);
}

fs::path folder_of(const fs::path& file) { return file.has_parent_path() ? file.parent_path() : fs::path("."); }

}  // namespace

PendingFile::PendingFile(fs::path file) : file_(std::move(file)) {
  // A link stays a link: what it points to is replaced.
  std::error_code ignored;
  if (fs::is_symlink(file_, ignored))
    if (const fs::path target = fs::weakly_canonical(file_, ignored); !ignored) file_ = target;
  // Not made of the file's name, which may be as long as names can be.
  pending_ = folder_of(file_) / (".attune-" + Uuid::random().to_string().substr(0, 8));
}

PendingFile::~PendingFile() {
  std::error_code ignored;
  if (!pending_.empty()) fs::remove(pending_, ignored);
}

void PendingFile::claim() {
  if (is_stream(file_)) cannot_write(file_, EEXIST);
  std::error_code ignored;
  if (fs::is_directory(file_, ignored)) cannot_write(file_, EISDIR);
  // Renaming would replace a file that people made read-only.
  if (fs::exists(file_, ignored) && ::access(file_.c_str(), W_OK) != 0) cannot_write(file_, errno);
  const Descriptor made(::open(pending_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (made.get() < 0) cannot_write(file_, errno);
}

void PendingFile::write(std::string_view bytes) {
  claim();
  write_all(pending_, file_, bytes);
}

void PendingFile::commit() {
  Descriptor written(::open(pending_.c_str(), O_RDWR | O_CLOEXEC));
  if (written.get() < 0 || ::fsync(written.get()) != 0) cannot_write(file_, errno);
  // A new version keeps the permissions that people gave the file.
  if (struct stat old {}; ::stat(file_.c_str(), &old) == 0)
    if (::fchmod(written.get(), old.st_mode & 07777U) != 0) cannot_write(file_, errno);
  if (written.close() != 0) cannot_write(file_, errno);
  if (::rename(pending_.c_str(), file_.c_str()) != 0) cannot_write(file_, errno);
  pending_.clear();
  const Descriptor folder(::open(folder_of(file_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.get() >= 0) ::fsync(folder.get());
}

void write_file(const fs::path& file, std::string_view bytes) {
  if (is_stream(file)) return write_all(file, file, bytes);
  PendingFile pending(file);
  pending.write(bytes);
  pending.commit();
}

std::string read_file(const fs::path& file) {
  const auto cannot_read = [&](int reason) {
    return Error(ErrorKind::input,
                 Message(N_("{file} cannot be read: {why}"), {{"file", file.string()}})
                     .with("why", system_reason(reason)));
  };
  std::error_code status;
  if (fs::is_directory(file, status)) throw cannot_read(EISDIR);
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw cannot_read(errno != 0 ? errno : ENOENT);
  std::string bytes(std::istreambuf_iterator<char>(stream), {});
  if (stream.bad()) throw cannot_read(EIO);
  return bytes;
}

}  // namespace attune::base
