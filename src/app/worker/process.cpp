#include "app/worker/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace attune::app {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t most_output = std::size_t{256} << 20;
constexpr std::size_t most_complaint = 4096;

[[noreturn]] void fail(int reason) { throw std::system_error(reason, std::generic_category()); }

class Descriptor {
 public:
  explicit Descriptor(int fd = -1) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~Descriptor() { close(); }
  void close() {
    if (fd_ >= 0) ::close(std::exchange(fd_, -1));
  }
  int get() const { return fd_; }
  bool open() const { return fd_ >= 0; }

 private:
  int fd_;
};

struct Channel {
  Descriptor ours, theirs;
};

// A socket pair rather than a pipe: writing to one whose reader has gone gives an error instead of a signal.
Channel channel() {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) fail(errno);
  Channel made{Descriptor(ends[0]), Descriptor(ends[1])};
  if (::fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) fail(errno);
  return made;
}

class Child {
 public:
  Child(const std::filesystem::path& program, const std::vector<std::string>& arguments, int in, int out, int error) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, error, STDERR_FILENO);
    sigset_t none, pipe;
    ::sigemptyset(&none);
    ::sigemptyset(&pipe);
    ::sigaddset(&pipe, SIGPIPE);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setsigdefault(&attributes, &pipe);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    const int failure = ::posix_spawn(&pid_, program.c_str(), &actions, &attributes, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
    if (failure != 0) fail(failure);
  }
  ~Child() {
    if (pid_ <= 0) return;
    kill();
    wait(0);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  void kill() { ::kill(pid_, SIGKILL); }
  // Whether it has ended; with options 0 waits for that.
  bool wait(int options) {
    if (pid_ <= 0) return true;
    pid_t got = 0;
    do got = ::waitpid(pid_, &status_, options);
    while (got < 0 && errno == EINTR);
    if (got == 0) return false;
    pid_ = 0;
    return true;
  }
  int status() const { return status_; }

 private:
  pid_t pid_ = 0;
  int status_ = 0;
};

// Takes what there is to read; false at the end of the stream. What passes `most` is dropped.
bool take(const Descriptor& from, std::string& into, std::size_t most) {
  std::array<char, 1 << 16> block;
  const ssize_t got = ::read(from.get(), block.data(), block.size());
  if (got < 0) return errno == EAGAIN || errno == EINTR;
  if (into.size() < most) into.append(block.data(), std::min(static_cast<std::size_t>(got), most - into.size()));
  return got > 0;
}

// Gives what there is room for; false when there is no more to give, or nobody to take it.
bool give(const Descriptor& to, std::string_view& rest) {
  const ssize_t sent = ::send(to.get(), rest.data(), rest.size(), MSG_NOSIGNAL);
  if (sent < 0) return errno == EAGAIN || errno == EINTR;
  rest.remove_prefix(static_cast<std::size_t>(sent));
  return !rest.empty();
}

}  // namespace

Finished run_process(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                     std::string_view input, std::stop_token stop, std::chrono::milliseconds limit) {
  const auto deadline = Clock::now() + limit;
  const Descriptor wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  if (!wake.open()) fail(errno);
  const std::stop_callback on_stop(stop, [&wake] {
    const std::uint64_t one = 1;
    if (::write(wake.get(), &one, sizeof one) < 0) return;  // full: it wakes already
  });

  Channel in = channel(), out = channel(), error = channel();
  Child child(program, arguments, in.theirs.get(), out.theirs.get(), error.theirs.get());
  for (Channel* each : {&in, &out, &error}) each->theirs.close();
  if (input.empty()) in.ours.close();

  Finished finished;
  const auto end = [&](Ending how) {
    child.kill();
    child.wait(0);
    finished.ending = how;
    return std::move(finished);
  };
  while (true) {
    if (stop.stop_requested()) return end(Ending::stopped);
    if (finished.output.size() >= most_output) return end(Ending::too_much);
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    if (left.count() <= 0) return end(Ending::too_slow);

    // Once it has said all it has to say, all that is left is to see it end.
    const bool silent = !out.ours.open() && !error.ours.open();
    if (silent && child.wait(WNOHANG)) break;
    const auto patience = silent ? std::min(left, std::chrono::milliseconds(5)) : left;
    std::array<pollfd, 4> watched{{{wake.get(), POLLIN, 0},
                                   {in.ours.get(), POLLOUT, 0},
                                   {out.ours.get(), POLLIN, 0},
                                   {error.ours.get(), POLLIN, 0}}};
    const auto wait = static_cast<int>(std::min<std::int64_t>(patience.count(), 60'000));
    if (::poll(watched.data(), watched.size(), wait) < 0 && errno != EINTR) fail(errno);
    if (watched[1].revents && !give(in.ours, input)) in.ours.close();
    if (watched[2].revents && !take(out.ours, finished.output, most_output)) out.ours.close();
    if (watched[3].revents && !take(error.ours, finished.complaint, most_complaint)) error.ours.close();
  }
  const bool exited = WIFEXITED(child.status());
  finished.ending = exited ? Ending::exited : Ending::died;
  finished.code = exited ? WEXITSTATUS(child.status()) : WTERMSIG(child.status());
  return finished;
}

}  // namespace attune::app
