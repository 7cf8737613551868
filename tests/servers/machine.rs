//! Starts a server on this machine with the settings of a site, and ends it with the test.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::tools::{has_all, has_program};

/// A server that runs.
pub struct Server {
    /// What it is called where a test fails.
    pub name: &'static str,
    /// Its port on 127.0.0.1.
    pub port: u16,
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// nginx and Apache over a site; none when one of them is not installed, which has then been said.
pub fn both(test: &str, site: &Path) -> Option<[Server; 2]> {
    has_servers(test).then(|| [nginx(site), apache(site)])
}

/// Whether both are installed.
pub fn has_servers(test: &str) -> bool {
    has_all(test, &[("nginx", has_program(NGINX, "-v")), ("Apache", has_program(APACHE, "-v"))])
}

/// Where Debian's packages put them; a user's path may lead past it.
const NGINX: &str = "/usr/sbin/nginx";
const APACHE: &str = "/usr/sbin/apache2";

/// nginx, with what an operator would write around our two files.
pub fn nginx(site: &Path) -> Server {
    let (own, port) = place(site);
    let (site, at) = (site.display(), own.display());
    let temporary: String =
        ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].iter().map(|name| format!("{name}_temp_path {at}/{name};\n")).collect();
    let text = format!(
        "daemon off; master_process off; pid {at}/pid; error_log {at}/log;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}\
         include {site}/_nginx/http.conf;\nserver {{\nlisten 127.0.0.1:{port};\nroot {site};\ninclude {site}/_nginx/server.conf;\n}}\n}}\n"
    );
    fs::write(own.join("conf"), text).unwrap();
    start("nginx", &own, port, Command::new(NGINX).arg("-c").arg(own.join("conf")).arg("-p").arg(&own))
}

/// Apache, with the modules that `.htaccess` asks for and no others.
pub fn apache(site: &Path) -> Server {
    let (own, port) = place(site);
    let (site, at) = (site.display(), own.display());
    let modules: String = ["mpm_event", "authz_core", "dir", "headers", "mime", "rewrite", "setenvif"]
        .iter()
        .map(|name| format!("LoadModule {name}_module modules/mod_{name}.so\n"))
        .collect();
    let text = format!(
        "ServerRoot /usr/lib/apache2\nServerName localhost\nServerTokens Prod\nTraceEnable Off\nListen 127.0.0.1:{port}\nPidFile {at}/pid\nDefaultRuntimeDir {at}\n\
         ErrorLog {at}/log\n{modules}TypesConfig /dev/null\nUser nobody\nGroup nogroup\nDocumentRoot {site}\n\
         <Directory {site}>\nAllowOverride All\nRequire all granted\n</Directory>\n"
    );
    fs::write(own.join("conf"), text).unwrap();
    start("Apache", &own, port, Command::new(APACHE).arg("-f").arg(own.join("conf")).arg("-DFOREGROUND"))
}

/// The preview of the site's project.
pub fn preview(site: &Path) -> Server {
    let (own, port) = place(site);
    let project = site.parent().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_fristad"));
    start("the preview", &own, port, command.args(["serve", "--port", &port.to_string(), "--site"]).arg(project))
}

/// A free port, and a folder beside the site that no other server has.
fn place(site: &Path) -> (PathBuf, u16) {
    let port = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    let own = site.ancestors().nth(2).unwrap().join(format!("server-{port}"));
    fs::create_dir_all(&own).unwrap();
    (own, port)
}

fn start(name: &'static str, own: &Path, port: u16, command: &mut Command) -> Server {
    let said = fs::File::create(own.join("said")).unwrap();
    let child = command.stdout(Stdio::null()).stderr(said).spawn().unwrap();
    let mut server = Server { name, port, child };
    let began = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let has_ended = server.child.try_wait().unwrap().is_some();
        if has_ended || began.elapsed() > Duration::from_secs(60) {
            let read = |file: &str| fs::read_to_string(own.join(file)).unwrap_or_default();
            panic!("{name} does not start:\n{}{}", read("said"), read("log"));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    server
}
